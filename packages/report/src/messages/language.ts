/** A language that results are shown in. */
export type Language = 'zh' | 'en';
