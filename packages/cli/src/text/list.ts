/** The words of a list parted by commas, of either width; none of no text. */
export const listOf = (text: string = ''): readonly string[] =>
  text
    .split(/[,，]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
