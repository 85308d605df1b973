/** A choice of one of a few, side by side. */

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onPick: (picked: T) => void;
}

export function Choice<T extends string>({ name, legend, value, options, onPick }: ChoiceProps<T>) {
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">{legend}</legend>
      {(Object.keys(options) as T[]).map((each) => (
        <label key={each} class={value === each ? 'on' : ''}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={value === each}
            onChange={() => onPick(each)}
          />
          {options[each]}
        </label>
      ))}
    </fieldset>
  );
}
