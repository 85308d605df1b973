/** Says that the page is on the device, and that a new version of it is there. */
import { useEffect } from 'preact/hooks';
import { isKept, isNewer, startOffline } from '../state/offline.ts';
import { offlineText } from '../text/offline.ts';

/** Starts to keep the page on the device: this part comes with those after the first chart. */
export function Offline() {
  useEffect(() => void startOffline(), []);
  if (!isKept.value) return null;
  return (
    <p class="note" id="kept-on-device">
      {offlineText().kept}
    </p>
  );
}

/** A new version is taken over when its reader wants it. */
export function NewVersion() {
  if (!isNewer.value) return null;
  const text = offlineText();
  return (
    <div class="notice" role="status" id="new-version">
      <div class="notice-body">
        <p>{text.newer}</p>
      </div>
      <button type="button" onClick={() => location.reload()}>
        {text.reload}
      </button>
    </div>
  );
}
