export * from '@zhibiao/tables';
