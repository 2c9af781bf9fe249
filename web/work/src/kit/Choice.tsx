import { useId } from 'react';

/** A few answers beside or below each other, one of them chosen. */
export function Choice<V extends string>(props: {
  label: string;
  value: V | null;
  options: readonly { readonly value: V; readonly label: string; readonly hint?: string }[];
  onChange: (value: V) => void;
  /** One below the other: for sentences. */
  tall?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className="wk-choice" data-tall={props.tall ? '' : undefined}>
      <legend>{props.label}</legend>
      {props.options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
