export function files(): Readonly<Record<string, string>>;
