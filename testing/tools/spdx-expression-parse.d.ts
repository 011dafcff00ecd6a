declare module 'spdx-expression-parse' {
  type Expression =
    | { license: string; plus?: true; exception?: string }
    | { left: Expression; conjunction: 'and' | 'or'; right: Expression };
  /** @throws Error when the text is not an SPDX expression, or has an id that SPDX does not list */
  const parse: (text: string) => Expression;
  export default parse;
}
