/** Whether the page stands in a frame of another page, as its address asks. */

/** What the address asks to show in a frame, as `chart:valueAdded`; nothing for the whole page. */
export const embedAsked =
  new URLSearchParams('location' in globalThis ? location.search : '').get('embed') ?? undefined;
