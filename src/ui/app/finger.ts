/** A finger on a slider: one that stays or goes sideways moves it, one that goes up or down scrolls the page. */

/** Pixels that a finger goes sideways before it is taken to draw. */
const DRAWS = 6;

/** Where a finger came down, as long as nobody knows what it wants. */
let down:
  { readonly slider: HTMLInputElement; readonly x: number; readonly before: string } | undefined;

interface Handlers {
  readonly onInput: (event: Slid) => void;
  readonly onPointerDown: (event: Touched) => void;
  readonly onPointerMove: (event: Touched) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

type Slid = Event & { readonly currentTarget: HTMLInputElement };
type Touched = PointerEvent & { readonly currentTarget: HTMLInputElement };

/**
 * Handlers of a slider. The browser scrolls on its own and cancels the pointer then (touch-action: pan-y).
 *
 * @param apply takes the value over
 */
export function fingerHandlers(apply: (value: number) => void): Handlers {
  const settle = () => {
    const slider = down?.slider;
    down = undefined;
    if (slider !== undefined) apply(slider.valueAsNumber);
  };
  return {
    onInput: ({ currentTarget }) => {
      if (down?.slider !== currentTarget) apply(currentTarget.valueAsNumber);
    },
    onPointerDown: ({ pointerType, clientX, currentTarget }) => {
      if (pointerType === 'touch')
        down = { slider: currentTarget, x: clientX, before: currentTarget.value };
    },
    onPointerMove: ({ clientX }) => {
      if (down !== undefined && Math.abs(clientX - down.x) > DRAWS) settle();
    },
    onPointerUp: settle,
    onPointerCancel: () => {
      if (down !== undefined) down.slider.value = down.before;
      down = undefined;
    },
  };
}
