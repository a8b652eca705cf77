/** The words of a list separated by commas, of either width; none if the text is left out. */
export const listOf = (text: string = ''): readonly string[] =>
  text
    .split(/[,，]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
