/** The one message of the page: what was wrong with an input, or the link that was asked for. */
import { useEffect, useRef } from 'preact/hooks';
import { RESULTS_VERSION } from '../../model/index.ts';
import { issueLine } from '../../scenario/issue.ts';
import { language } from '../state/language.ts';
import { notice, type Notice } from '../state/notice.ts';
import { words } from '../text/index.ts';

export function NoticeBar() {
  const shown = notice.value;
  if (shown === undefined) return null;
  const text = words();
  const isProblem = shown.kind === 'refused' || shown.kind === 'dropped';
  return (
    <div class={isProblem ? 'problem' : 'notice'} role={isProblem ? 'alert' : 'status'} id="notice">
      <div class="notice-body">
        <Body shown={shown} />
      </div>
      <button type="button" onClick={() => (notice.value = undefined)}>
        {text.close}
      </button>
    </div>
  );
}

function Body({ shown }: { readonly shown: Notice }) {
  if (shown.kind === 'link') return <LinkShown shown={shown} />;
  if (shown.kind === 'missing') return <p>{words().partMissing}</p>;
  if (shown.kind === 'otherVersion')
    return <p>{words().otherVersion(shown.results, RESULTS_VERSION)}</p>;
  if (shown.kind === 'otherFigures') return <p>{words().otherFigures(shown.then, shown.now)}</p>;
  return <Issues shown={shown} />;
}

function Issues({ shown }: { readonly shown: Extract<Notice, { issues: unknown }> }) {
  return (
    <>
      <p>{words()[shown.kind]}</p>
      <ul>
        {shown.issues.map((issue) => (
          <li key={`${issue.line}:${issue.column}:${issue.path}`}>
            {issueLine(issue, language.value)}
          </li>
        ))}
      </ul>
    </>
  );
}

function LinkShown({ shown }: { readonly shown: Extract<Notice, { kind: 'link' }> }) {
  const text = words();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), [shown.link]);
  return (
    <label>
      <span>{shown.copied ? text.linkCopied : text.linkShown}</span>
      <input ref={field} id="link" type="text" readOnly aria-label={text.link} value={shown.link} />
    </label>
  );
}
