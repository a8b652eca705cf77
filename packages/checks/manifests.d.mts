/** A manifest, of which only some fields are looked at. */
export type Manifest = Readonly<Record<string, unknown>>;

/** What a package in a folder says of where it lives; nothing while the root says nothing. */
export declare function livesAt(root: Manifest, folder: string): Manifest;

/** A manifest with where it lives after its licence, in place of what it said before. */
export declare function settled(manifest: Manifest, place: Manifest): Manifest;
