declare module 'jsonstat-toolkit' {
  const read: (dataset: unknown) => unknown;
  export default read;
}
