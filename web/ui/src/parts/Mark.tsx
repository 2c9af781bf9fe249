/** The mark: a counter under an awning. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--tb-spruce)" />
      <path
        d="M7 9h18l1.5 5a2.4 2.4 0 0 1-4.8 0 2.4 2.4 0 0 1-4.7 0h-2a2.4 2.4 0 0 1-4.7 0 2.4 2.4 0 0 1-4.8 0z"
        fill="var(--tb-on-spruce)"
        opacity="0.92"
      />
      <path d="M6 20h20v2.6H6z" fill="var(--tb-on-spruce)" />
      <path d="M9 22.6h14V25H9z" fill="var(--tb-on-spruce)" opacity="0.45" />
      <circle cx="22" cy="18" r="1.6" fill="light-dark(#e1947a, #c8573b)" />
    </svg>
  );
}
