export type BinLine = { readonly sku: string; readonly bin: string };

const LINE = /^([^;\t]+)[;\t]([^;\t]*)$/;

/** "SKU;place" or as a spreadsheet pastes it; tells the first line that is neither. */
export function readBins(text: string): {
  readonly bins: readonly BinLine[];
  readonly badLine: number | null;
} {
  const bins: BinLine[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!line.trim()) continue;
    const match = LINE.exec(line);
    const sku = match?.[1]?.trim();
    if (!match || !sku) return { bins, badLine: index + 1 };
    bins.push({ sku, bin: (match[2] ?? '').trim() });
  }
  return { bins, badLine: null };
}
