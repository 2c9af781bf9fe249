export { useScanner } from '@toonbank/ui/scan/useScanner.ts';
