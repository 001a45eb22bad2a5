/** The bundler resolves a picture to its address. */
declare module '*.svg' {
  const address: string;
  export default address;
}
