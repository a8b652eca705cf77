/**
 * The last part of a path, whichever slashes it has.
 *
 * @example
 * fileName('indicators/city.yaml') // 'city.yaml'
 */
export const fileName = (path: string): string => path.replace(/^.*[\\/]/, '');
