/** Named scenarios on this device: kept, opened, renamed, copied, deleted and put back, and all of them in one file. */
import { useSignal } from '@preact/signals';
import { issueLine } from '../../../scenario/issue.ts';
import { LONGEST_TITLE } from '../../../scenario/title.ts';
import { exportAll } from '../../state/files.ts';
import { deleted, kept, keepPresent, putBack, storage, unreadable } from '../../state/kept.ts';
import { language } from '../../state/language.ts';
import { keptText } from '../../text/kept.ts';
import { worded } from '../../text/spoken.ts';
import { KeptRow } from './kept-row.tsx';

export function KeptScenarios() {
  const text = keptText();
  return (
    <section class="card kept" id="kept" aria-labelledby="kept-title">
      <div class="targets-head">
        <h2 id="kept-title">{text.title}</h2>
        {kept.value.length > 0 && (
          <button
            type="button"
            id="export-all"
            onClick={() =>
              void exportAll(
                kept.value.map(({ scenario }) => scenario),
                text.exportName,
              )
            }
          >
            {text.exportAll}
          </button>
        )}
      </div>
      <p class="doc">{text.note}</p>
      <Messages />
      {kept.value.length > 0 && (
        <ul class="kept-list">
          {kept.value.map((each) => (
            <KeptRow key={each.key} item={each} />
          ))}
        </ul>
      )}
      <KeepForm />
    </section>
  );
}

function Messages() {
  const text = keptText();
  const now = language.value;
  const gone = worded(deleted.value?.item.scenario.title);
  return (
    <>
      {storage.value !== 'kept' && (
        <p class="failure" id="storage-state" role="status">
          {text.storage[storage.value]}
        </p>
      )}
      {unreadable.value.length > 0 && (
        <div class="failure" role="status">
          <p>{text.unreadable}</p>
          <ul>
            {unreadable.value.map((issue) => (
              <li key={issue.file}>{issueLine(issue, now)}</li>
            ))}
          </ul>
        </div>
      )}
      {gone !== undefined && (
        <p class="kept-gone" role="status">
          <span>{text.removed(gone)}</span>{' '}
          <button type="button" id="put-back" onClick={() => void putBack()}>
            {text.putBack}
          </button>
        </p>
      )}
    </>
  );
}

function KeepForm() {
  const text = keptText();
  const name = useSignal('');
  const isMissing = useSignal(false);
  return (
    <form
      class="kept-form"
      onSubmit={(event) => {
        event.preventDefault();
        isMissing.value = name.value.trim() === '';
        if (isMissing.value) return;
        void keepPresent(name.value);
        name.value = '';
      }}
    >
      <label for="keep-name">{text.name}</label>
      <input
        id="keep-name"
        type="text"
        maxLength={LONGEST_TITLE}
        value={name.value}
        aria-invalid={isMissing.value}
        onInput={({ currentTarget }) => (name.value = currentTarget.value)}
      />
      <button type="submit" id="keep">
        {text.keep}
      </button>
      {isMissing.value && (
        <span class="failure" role="alert">
          {text.noName}
        </span>
      )}
    </form>
  );
}
