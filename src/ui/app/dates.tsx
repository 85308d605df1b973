/** The editor of a lever's dates, which comes when somebody opens one. */
import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LeverId } from '../../model/index.ts';
import { notice } from '../state/notice.ts';

interface Props {
  readonly id: LeverId;
}

const loaded = signal<FunctionComponent<Props> | undefined>(undefined);

export function Dates({ id }: Props) {
  useEffect(() => void load(), []);
  const Editor = loaded.value;
  return Editor === undefined ? null : <Editor id={id} />;
}

async function load(): Promise<void> {
  if (loaded.peek() !== undefined) return;
  try {
    const { DatesEditor } = await import('./dates-editor.tsx');
    loaded.value = DatesEditor;
  } catch {
    notice.value = { kind: 'missing' };
  }
}
