/** Whether an argument is meant as a path: it has a file's ending or begins as a path does. */
export const isPath = (name: string): boolean =>
  /\.(ya?ml|json)$/i.test(name) || /^(\.|\/|~|[A-Za-z]:)/.test(name);
