/** A list; of a long one the first twelve and how many there are. */
export const list = (items: readonly string[]): string =>
  items.length > 12 ? `${items.slice(0, 12).join(', ')} … (${items.length})` : items.join(', ');

/** What a name may have been meant for, else to look at it again. */
export const didYouMean = ({ near }: { readonly near: readonly string[] }): string =>
  near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'check the spelling, or leave it out';
