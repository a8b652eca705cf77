/** The file as the place of a diagnostic; nothing where the data are in none. */
export const fileLocation = ({
  file,
}: {
  readonly file?: string | undefined;
}): {
  readonly file?: string;
} => (file === undefined ? {} : { file });
