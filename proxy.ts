/**
 * Each page gets a policy of its own: what may run in it is what carries this answer's nonce, and what that loads. Next
 * finds the nonce in the policy that the request is given, and writes it into its own scripts.
 */
import { type NextRequest, NextResponse } from 'next/server';

const NONCE_BYTES = 16;

export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(NONCE_BYTES))).toString('base64');
  const policy = pagePolicy(nonce, request.nextUrl.pathname.startsWith('/embed/'));
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

/** Pages only: answers of the API and files have a policy in next.config.js. */
export const config = {
  matcher: ['/((?!api/|_next/|engines/|presets/|venues/|gallery/|data/|theme\\.js|icon\\.svg).*)'],
};

/** Styles are files; React and sigma place things by style attributes, which no text of a scenario reaches. */
function pagePolicy(nonce: string, framable: boolean): string {
  const isDevelopment = process.env.NODE_ENV === 'development';
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    framable ? 'frame-ancestors *' : "frame-ancestors 'none'",
  ].join('; ');
}
