import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type CertificateRole, isAuthority, usageFault } from '../../../src/transport/tls/tls-usage.js';

/** Certificates made with openssl for this test; their keys were thrown away. What they say stands in the table below. */
const MADE = {
  bare:
    'MIIBGzCBwQIUZCl4biFddwsXuJLOSlHQPtf+xLswCgYIKoZIzj0EAwIwDzENMAsGA1UEAwwEYmFyZTAgFw0yNjExMjMwNDExMTdaGA8yMTI2' +
    'MTAzMDA0MTExN1owDzENMAsGA1UEAwwEYmFyZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABMkeUoN+i8U87gbMIqoBeRYdsqy2++/HNB6X' +
    'tDKb8bu2c0OH0BnfJ90KGh89KdTCSMLnkBYvXOyyZxfptrp6JzEwCgYIKoZIzj0EAwIDSQAwRgIhALnJHmu183RI4+sCCpuQtoo+/U0RhI1G' +
    '2kbxCm1P5j2xAiEAnMEU9FksIuBBLw5U124EMgkT30WehaDRLdr870y+CNY=',
  signs:
    'MIIBZzCCAQygAwIBAgIUW2R101C3qJ6BRi3qC3j7LKG/lvIwCgYIKoZIzj0EAwIwEDEOMAwGA1UEAwwFc2lnbnMwIBcNMjYxMTIzMDQxMTE3' +
    'WhgPMjEyNjEwMzAwNDExMTdaMBAxDjAMBgNVBAMMBXNpZ25zMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqkfrLGT7oRXpiXVPga5oweTD' +
    'WYzAVoq01YrV2aWpy2IbX1uBk7aEP8oOWtkFUgUOAJuf+nJYtaFc2qGrVP3cA6NCMEAwDwYDVR0TAQH/BAUwAwEB/zAOBgNVHQ8BAf8EBAMC' +
    'AgQwHQYDVR0OBBYEFMOcHrCdF5HQKn+e2YU4+S6gt4q2MAoGCCqGSM49BAMCA0kAMEYCIQC2RiItmwBZiwiWUsh4RIgqGzpNJM6fChfmF3zV' +
    '7+h79AIhANwe3VIOVECN+X9EcZZQpyGmpovpOF9a8XwjiublBlSi',
  advice:
    'MIIBdTCCARqgAwIBAgIUSA+MkgYp9gSp+vEsZ04bdNvqOGUwCgYIKoZIzj0EAwIwETEPMA0GA1UEAwwGYWR2aWNlMCAXDTI2MTEyMzA0MTEx' +
    'N1oYDzIxMjYxMDMwMDQxMTE3WjARMQ8wDQYDVQQDDAZhZHZpY2UwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASjasxjI0+OO9eK5+YeGjmm' +
    'IALhftxCTJM3tXexYyEflAarI+g+hVkCGzE3tIX3yOwYDDF/CapSzC4PgIHGV5Uvo04wTDAJBgNVHRMEAjAAMAsGA1UdDwQEAwIFIDATBgNV' +
    'HSUEDDAKBggrBgEFBQcDATAdBgNVHQ4EFgQUdcMrkKj98v84IxnTHKLZJLwzidMwCgYIKoZIzj0EAwIDSQAwRgIhAI0hU4KngBb9CajSTT3a' +
    'uKzb2OLECZQpkgoO0zREukVSAiEAwIZf5A1WaOK/3z2FpErELAx8pDz7C9JvWgRk21B35N8=',
  strict:
    'MIIBbjCCARWgAwIBAgIUHuxlcG/g4zWxkglZIXN7ZcS1Bo8wCgYIKoZIzj0EAwIwETEPMA0GA1UEAwwGc3RyaWN0MCAXDTI2MTEyMzA0MTEx' +
    'OFoYDzIxMjYxMDMwMDQxMTE4WjARMQ8wDQYDVQQDDAZzdHJpY3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATJ5eYUDf5/YHTa/9Kj7M0G' +
    'jdy8nPqkaL2DeBled5Q9soiRMm1qaxFlNtTGkuCWZFFTjQdQElJBFVzlg5F+UGUso0kwRzAOBgNVHQ8BAf8EBAMCB4AwFgYDVR0lAQH/BAww' +
    'CgYIKwYBBQUHAwEwHQYDVR0OBBYEFPhEZVzyR2uSqNiRKdSx7WwBv/EtMAoGCCqGSM49BAMCA0cAMEQCIDP6BxfTQ9uwADJze+dcee2WUgQz' +
    'JF/GhHqWS20iksqzAiARFOtpjmj/XW2MpC/bYQ77gavJjXVJa8H4EPPnlxjGTg==',
  any:
    'MIIBZjCCAQugAwIBAgIUHwRkIOd6prFrKaBPOF2XL7r3qk4wCgYIKoZIzj0EAwIwDjEMMAoGA1UEAwwDYW55MCAXDTI2MTEyMzA0MTExOFoY' +
    'DzIxMjYxMDMwMDQxMTE4WjAOMQwwCgYDVQQDDANhbnkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQSREs74wacdbMOtiY9fXuKCQP8XrF7' +
    'R3cWbXTmaT5SvNZtKSxlYQBMNzkGsiBxnNu33NtDkez29GJs71uxbkzeo0UwQzAOBgNVHQ8BAf8EBAMCAwgwEgYDVR0lAQH/BAgwBgYEVR0l' +
    'ADAdBgNVHQ4EFgQUu5EfYonmukn3fKsENJra3NqYj+kwCgYIKoZIzj0EAwIDSQAwRgIhAL1aMSm2r4xcD95rjYMcQzXfl7W6FM5mTasil8/K' +
    '7BzjAiEAqAnKLa7wMubTo5w+uz+M+RrLLwRHBGn/DA/BJfQJB7w=',
  odd:
    'MIIBXzCCAQWgAwIBAgIUfioWM1a7ZDhGFJVuzU32vwOYNYkwCgYIKoZIzj0EAwIwDjEMMAoGA1UEAwwDb2RkMCAXDTI2MTEyMzA0MTExOFoY' +
    'DzIxMjYxMDMwMDQxMTE4WjAOMQwwCgYDVQQDDANvZGQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATFjZbveyzonXBVWiSldJrX8jdwbwux' +
    'nW2fA+W6ysXsoKW4ag/fdV9HgycRC/tvS7RChwjru2/rFBXLLU5cpdtVoz8wPTAMBgNVHRMEBTADAQH/MA4GA1UdDwEB/wQEAwIHgDAdBgNV' +
    'HQ4EFgQU0junHvVnnoy76vkx9sb0O5xNPxUwCgYIKoZIzj0EAwIDSAAwRQIgMPzNr3qVkiEN23NMeuM9gnBT+BGNJnkaW7xtde+vBGUCIQDl' +
    '4BumaXoYYnpcnwG1bz4wSr11OccZn4zk/qXN0EvhtA==',
  rsa:
    'MIIB2DCCAUGgAwIBAgIUMeWvq7tYsFbjvduXpJe7VSIkLpwwDQYJKoZIhvcNAQELBQAwDjEMMAoGA1UEAwwDcnNhMCAXDTI2MTEyMzA0MTEx' +
    'OFoYDzIxMjYxMDMwMDQxMTE4WjAOMQwwCgYDVQQDDANyc2EwgZ8wDQYJKoZIhvcNAQEBBQADgY0AMIGJAoGBAKMH/zew2LBVLnZrpihyxVCQ' +
    'DxsR8UHoW0U9bxCxYccxeFQte89uTj0ihWlRbyMSgsoRvAdmxkmPBvi9Ad56v4WnWywHgZnxpPa752sRJ+U87HZG2rUW7cIi26COnwQ/ikIh' +
    'ORO94zmFGNJes3GvuZnMW8R6V6rY6tzMhcXfIpdLAgMBAAGjMTAvMA4GA1UdDwEB/wQEAwIHgDAdBgNVHQ4EFgQU4UhDdIb96S3X3Cg/dNHB' +
    'lKVN6dIwDQYJKoZIhvcNAQELBQADgYEAdMAWmskX3pmSNcSydWHRJy+5N6/o6cUE/2if2sR2HAnisuEoRa+jmXLfULBLwkxR24++0Sr7uKE2' +
    'XhJBKk5sECRo1Aa0n8sIw9v0oRmOVEWGcYuJ1LIRu+1nrkZKfQo8JwDkOeE5lTnijI17D/ThmAqCmXVHVafOli50KMnxdVY=',
} as const;

const certificate = (name: keyof typeof MADE): X509Certificate =>
  new X509Certificate(Buffer.from(MADE[name], 'base64'));

const SIGN = 'its key usage does not permit signing certificates';
const SIGNATURES = 'its key usage does not permit digital signatures';
const CLIENT = 'its extended key usage does not permit use by a client';

describe('what a certificate may be used for', () => {
  test.each<[keyof typeof MADE, string, Record<CertificateRole, string | undefined>]>([
    ['bare', 'nothing is said', { authority: undefined, client: undefined, server: undefined }],
    ['signs', 'critically: to sign certificates', { authority: undefined, client: SIGNATURES, server: SIGNATURES }],
    ['advice', 'no more than advice', { authority: undefined, client: undefined, server: undefined }],
    ['strict', 'critically: signatures, servers', { authority: SIGN, client: CLIENT, server: undefined }],
    ['any', 'critically: key agreement, anything', { authority: SIGN, client: SIGNATURES, server: SIGNATURES }],
    [
      'odd',
      'an authority that critically signs no certificates',
      { authority: SIGN, client: undefined, server: undefined },
    ],
    ['rsa', 'an RSA key, critically for signatures alone', { authority: SIGN, client: undefined, server: undefined }],
  ])('%s: %s', (name, _what, expected) => {
    const made = certificate(name);
    const found = {
      authority: usageFault(made, 'authority'),
      client: usageFault(made, 'client'),
      server: usageFault(made, 'server'),
    };
    expect(found).toEqual(expected);
  });

  test('who is an authority, whatever the key may be used for', () => {
    const made = Object.entries(MADE).map(
      ([name, der]) => [name, new X509Certificate(Buffer.from(der, 'base64'))] as const,
    );
    const names = made.filter(([, one]) => isAuthority(one)).map(([name]) => name);
    expect(names).toEqual(['signs', 'odd']);
  });
});
