interface Window {
  safar(command: string, ...parameters: unknown[]): unknown;
}
