/** Version of this package, which stands in what it records. A test holds it against package.json. */
export const LIBRARY_VERSION = '0.1.0';
