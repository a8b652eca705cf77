export * from '@zhibiao/core/weights';
