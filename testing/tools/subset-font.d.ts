declare module 'subset-font' {
  /** Returns a font with the given characters only, and the OpenType features in `keepFeatures`. */
  const subsetFont: (
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'truetype' | 'woff2';
      keepFeatures?: readonly string[];
      keepAllGlyphs?: boolean;
      noHinting?: boolean;
    },
  ) => Promise<Buffer>;
  export default subsetFont;
}
