export function agree(a: string, b: string, within?: string): boolean;
