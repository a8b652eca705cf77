export * from '@zhibiao/report';
