/** The folders of the packages that are published, from the repository's root. */
export declare function publicPackages(root: string): readonly string[];
