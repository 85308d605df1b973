/** What the page has to tell its reader beside the results: at most one message at a time. */
import { signal } from '@preact/signals';
import type { Issue } from '../../scenario/issue.ts';

export type Notice =
  /** An input could not be used: nothing of the present scenario was changed. */
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  /** Parts of a link could not be used; the rest is on the sliders. */
  | { readonly kind: 'dropped'; readonly issues: readonly Issue[] }
  /** A part of the page that comes when it is asked for could not be had. */
  | { readonly kind: 'missing' }
  /** Opened whole; something in it can do nothing. */
  | { readonly kind: 'warned'; readonly issues: readonly Issue[] }
  /** Opened; made with another version of results. */
  | { readonly kind: 'otherVersion'; readonly results: string }
  /** Opened and run; the same version of results gives other figures here than were seen then. */
  | { readonly kind: 'otherFigures'; readonly then: string; readonly now: string }
  /** The link to the present state, and whether it is on the clipboard already. */
  | { readonly kind: 'link'; readonly link: string; readonly copied: boolean };

export const notice = signal<Notice | undefined>(undefined);
