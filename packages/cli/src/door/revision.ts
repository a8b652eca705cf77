export * from '@zhibiao/core/revision';
