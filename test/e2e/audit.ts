/** What a careful eye would find wrong in the layout: text that is cut, text on text, controls without a name. */

/** Runs in the page. @returns a line for each fault */
export function layoutFaults(): string[] {
  return [...clipped(), ...overlapping(), ...unlabelled(), ...sideways()];

  /** How much larger than its own lengths the page is shown. */
  function zoom(): number {
    return (document.documentElement as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  }

  function sideways(): string[] {
    const excess = document.documentElement.scrollWidth - window.innerWidth;
    return excess > 0 ? [`the page is ${excess} px too wide`] : [];
  }

  function isHidden(element: Element): boolean {
    return (
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
      element.closest('.visually-hidden, .skip, option, [hidden]') !== null
    );
  }

  /** Boxes of every piece of text on the page, each as far as its scrolling parents show it. */
  function texts(): { text: string; box: DOMRect; whole: DOMRect; of: Element }[] {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const of = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (of === null || text === '' || isHidden(of)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const whole of range.getClientRects())
        found.push({ text: text.slice(0, 40), whole, box: shownPart(whole, of), of });
    }
    return found;
  }

  function shownPart(box: DOMRect, of: Element): DOMRect {
    let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
    for (let at: Element | null = of; at !== null; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible') continue;
      const frame = at.getBoundingClientRect();
      [left, top] = [Math.max(left, frame.left), Math.max(top, frame.top)];
      [right, bottom] = [Math.min(right, frame.right), Math.min(bottom, frame.bottom)];
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  function clipped(): string[] {
    const pieces = texts()
      .filter(({ whole, box, of }) => {
        if (of.closest('.scroll') !== null) return false;
        const scrollsDown = of.closest('.levers-body') !== null;
        const isCut =
          box.width < whole.width - 1 || (!scrollsDown && box.height < whole.height - 1);
        return isCut || whole.left < -1 || whole.right > document.documentElement.clientWidth + 1;
      })
      .map(({ text }) => `cut: ${text}`);
    return [...pieces, ...chosenTexts(), ...typedTexts()];
  }

  function widthIn(element: Element, text: string): number {
    const pen = document.createElement('canvas').getContext('2d');
    if (pen === null) throw new Error('no canvas');
    const { font } = getComputedStyle(element);
    pen.font = font;
    return pen.measureText(text).width / zoom();
  }

  /** Options longer than their list is wide: a list cuts its text without a word. */
  function chosenTexts(): string[] {
    const ARROW = 20;
    return [...document.querySelectorAll('select')].flatMap((list) => {
      const { paddingLeft, paddingRight } = getComputedStyle(list);
      const room = list.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - ARROW;
      return [...list.options]
        .filter(({ text }) => widthIn(list, text) > room)
        .map(({ text }) => `cut in #${list.id}: ${text}`);
    });
  }

  function typedTexts(): string[] {
    return [...document.querySelectorAll<HTMLInputElement>('.number input')]
      .filter((input) => !isHidden(input) && input.scrollWidth > input.clientWidth)
      .map(({ id, value }) => `cut in #${id}: ${value}`);
  }

  function overlapping(): string[] {
    const pieces = texts().filter(({ box }) => box.width > 1 && box.height > 1);
    const faults: string[] = [];
    const SLACK = 2;
    pieces.forEach((a, index) => {
      for (const b of pieces.slice(index + 1)) {
        if (a.of === b.of) continue;
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (wide > SLACK && high > SLACK + 2) faults.push(`${a.text} lies on ${b.text}`);
      }
    });
    return faults;
  }

  function unlabelled(): string[] {
    return [...document.querySelectorAll('button, input, select, summary, [role=img]')]
      .filter((element) => !isHidden(element) && nameOf(element) === '')
      .map((element) => `no name: ${element.outerHTML.slice(0, 80)}`);
  }

  function nameOf(element: Element): string {
    const labels = 'labels' in element ? (element.labels as NodeListOf<Element> | null) : null;
    const label = [...(labels ?? [])].map(({ textContent }) => textContent).join(' ');
    const own = element instanceof HTMLSelectElement ? '' : element.textContent;
    return (element.getAttribute('aria-label') ?? `${label}${own}`).trim();
  }
}
