export * from '@zhibiao/core/whatif';
