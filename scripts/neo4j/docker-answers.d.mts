export function dockerAnswers(
  env?: Readonly<Record<string, string | undefined>>,
  options?: { readonly limit?: number; readonly sockets?: readonly string[] },
): Promise<{ readonly answers: boolean; readonly why?: string }>;
