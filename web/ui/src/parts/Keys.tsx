/** Keys to press, drawn as keys. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className="tb-keys" aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

export const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
export const commandKey = isApple ? '⌘' : 'Ctrl';
