/** Which model this is, so that a result can carry the model that made it. */
import { commit, hash } from 'virtual:model-identity';
import type { Text } from '../kernel/declare.ts';

export interface ModelIdentity {
  /** SHA-256 over the sources of the model and what they import, without comments; data are hashed apart. */
  readonly hash: string;
  /** The commit that they were taken from, with "-dirty" where files differed from it; null without a repository. */
  readonly commit: string | null;
}

export const MODEL: ModelIdentity = { hash, commit: commit ?? null };

/** A model's hash and commit in words. */
export function modelInWords({ hash: of, commit: at }: ModelIdentity): Text {
  return {
    en: `${of} (${at === null ? 'no commit' : `commit ${at}`})`,
    zh: `${of}（${at === null ? '无提交记录' : `提交 ${at}`}）`,
  };
}
