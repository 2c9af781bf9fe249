/** The mark: a counter under an awning. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--tb-spruce)" />
      <path
        d="M7.5 8h17l2.5 6.3a3.1 3.1 0 0 1-5.6 1.5 3.3 3.3 0 0 1-5.4 0 3.3 3.3 0 0 1-5.4 0A3.1 3.1 0 0 1 5 14.3z"
        fill="var(--tb-on-spruce)"
      />
      <rect x="6" y="21" width="20" height="3.5" rx="1.75" fill="var(--tb-on-spruce)" />
    </svg>
  );
}
