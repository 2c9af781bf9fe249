export * from '@toonbank/ui/page/connection.ts';
