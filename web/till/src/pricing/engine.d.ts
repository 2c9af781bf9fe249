/** The pricing engine, compiled from Java; absent where it has not been built. See vite.config.ts. */
declare module 'virtual:pricing-engine' {
  export const engine: import('./forms.ts').Engine | null;
}
