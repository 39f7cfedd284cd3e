/**
 * Exchanges of DIGEST-MD5 with Cyrus SASL 2.1.28, as they were: it made the challenges, accepted the answers, read the
 * packets in `sent` and made those in `received`. For 3des it ran without the parity check of OpenSSL's DES_key_sched.
 */

/** What was said, and then sent both ways. */
export interface DigestVector {
  readonly strength: number;
  readonly challenge: string;
  readonly response: string;
  readonly last: string;
  /** Packets in hex, one for each of the texts. */
  readonly sent: readonly string[];
  /** The same, of all texts but the empty one. */
  readonly received: readonly string[];
}

/** Who said it. The client's nonce was made of bytes 7. */
export const IDENTITY = { username: 'fred', password: 'se cr;et' } as const;

/** Plain bytes of the packets. */
export const TEXTS: readonly string[] = [
  '',
  'a',
  'twelve bytes',
  'sixteen bytes ok',
  'and thirty-three bytes at the end',
];

/** By the cipher, or the kind of protection. */
export const DIGEST_VECTORS: Readonly<Record<string, DigestVector>> = {
  rc4: {
    strength: 128,
    challenge:
      'nonce="MewEk4ixdZh0e1b5mcDC4O+ZEEP30cora2FD73Ta+Hg=",realm="testrealm",qop="auth-conf",cipher="rc4-56,rc4,3des",maxbuf=65536,charset=utf-8,algorithm=md5-sess',
    response:
      'charset=utf-8,username="fred",realm="testrealm",nonce="MewEk4ixdZh0e1b5mcDC4O+ZEEP30cora2FD73Ta+Hg=",nc=00000001,cnonce="BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH",digest-uri="libvirt/localhost",response=7f4403e75ce52b15257af4f9d86d3d35,qop=auth-conf,maxbuf=65536,cipher=rc4',
    last: 'rspauth=7e9cb89384b9054efa583ef4cf4d4da7',
    sent: [
      'aa71f0e4732e483930e6000100000000',
      '814ac81bf4a473165735bc000100000001',
      'faed48639acee25a7b3f05a7f3402aeaf946896bcb8f000100000002',
      'be040f657690fff40853a7079e9f92f9c72922a590e6a6388b48000100000003',
      '8352a404abe39c6b6683c7124ccc3c87f38afaa57b4da5dce9d75fa4e44c27edec488639380eca21b95543000100000004',
    ],
    received: [
      '0276688a2b16c3f558de2e000100000000',
      'c77ca30acb26df693ab31a4860b4af3739629c0ad88b000100000001',
      'a740bf4b9277222b7cc8909377784e65b2884e811191b3415f9f000100000002',
      '834a96ac353fb124d816121f2cab8bfd31793a3cc1a7b60cec540d298c8a2099ee512c5d4205b3a37689fb000100000003',
    ],
  },
  '3des': {
    strength: 112,
    challenge:
      'nonce="baHRvZgdZHX7VCSd/Xf7H5Crih6FTXtMZPxytUjYLgY=",realm="testrealm",qop="auth-conf",cipher="rc4-56,3des",maxbuf=65536,charset=utf-8,algorithm=md5-sess',
    response:
      'charset=utf-8,username="fred",realm="testrealm",nonce="baHRvZgdZHX7VCSd/Xf7H5Crih6FTXtMZPxytUjYLgY=",nc=00000001,cnonce="BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH",digest-uri="libvirt/localhost",response=4d5069f4b98d101504ecde9fc08d27fb,qop=auth-conf,maxbuf=65536,cipher=3des',
    last: 'rspauth=081a8b92e27e8176c05587b2ab83a6b9',
    sent: [
      '720411e89782962b0f23a6ea73f0f43f000100000000',
      'd7f6bb3598de7f5ec80beebc0f7b9758000100000001',
      'ad2f09651e79ca3836c95570bf0c5c2537b1671f33e20e88000100000002',
      '8083f8ea546156e008faf6c89b874ca2ff5c3df77d7fbca324a5fc7d17356935000100000003',
      '7170288f657a01add94ed1b9031e2a1fba339e91dcae1ddba2c1b079f4f1ebec9e41a1c52968e69053e6fad0070f76a5000100000004',
    ],
    received: [
      'e63baf5a8969d04ee873e6bb3f171329000100000000',
      'fb5dc2969ee4a96d37d31b048f1318753483968c38ddfc02000100000001',
      '36322976289dd9fbc79cdfe7e3a854d8d3e8d2579a951770a5fd920d117e2236000100000002',
      '6549cb36d011b8bfa16b7db1696cce513841a34fc9b7e76d867d386e09eb27b2d06a5d279dbe156e05a7e0d4c1c7ea02000100000003',
    ],
  },
  'rc4-56': {
    strength: 56,
    challenge:
      'nonce="CpCrnCNHl0r9trRhv7hNHtUVg4fsjjra5jJvBGMSlsk=",realm="testrealm",qop="auth-conf",cipher="rc4-56",maxbuf=65536,charset=utf-8,algorithm=md5-sess',
    response:
      'charset=utf-8,username="fred",realm="testrealm",nonce="CpCrnCNHl0r9trRhv7hNHtUVg4fsjjra5jJvBGMSlsk=",nc=00000001,cnonce="BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH",digest-uri="libvirt/localhost",response=de2ab97313998906cba778e228f7ad77,qop=auth-conf,maxbuf=65536,cipher=rc4-56',
    last: 'rspauth=a8bdc75737fdd04fa6923e8fa8a5b9fd',
    sent: [
      '3f43669d28e89489cd46000100000000',
      '530966632899582decb0fc000100000001',
      'a071af166be8518e58ed0624cef5a8ddbd92293c05ce000100000002',
      '483189185f4b0dac48baf7e15c31f5fc04882bc6b78a346c7d46000100000003',
      '83bca93b21101eee1fbafea260bc3fc67d779f5104ff626c5c3c3104284842d15eb3c21c6c2faea2547e70000100000004',
    ],
    received: [
      '6902bfaac98b4266678a0d000100000000',
      '1d24bf5d0a287f4515b9b39f7ee3464f1e92c54fa22c000100000001',
      '6096845d42960eada4e2360998f8001ec46ae057fade8040e1dd000100000002',
      '0ea34d50e891931ab14efa55ecefce7a1433fb8a6fabb3b6a57eb0c928584ac46e5bc9b826cd0c27493d17000100000003',
    ],
  },
  'auth-int': {
    strength: 1,
    challenge:
      'nonce="jabgJOx4AHvRJ2rNSFm/cA1b6GzN9kleKaIbLLooYGg=",realm="testrealm",qop="auth-int",maxbuf=65536,charset=utf-8,algorithm=md5-sess',
    response:
      'charset=utf-8,username="fred",realm="testrealm",nonce="jabgJOx4AHvRJ2rNSFm/cA1b6GzN9kleKaIbLLooYGg=",nc=00000001,cnonce="BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH",digest-uri="libvirt/localhost",response=f2689475b6536c89d85d1043ea8e0d30,qop=auth-int,maxbuf=65536',
    last: 'rspauth=10d8a7dae63c62bba1011b8d8eeb64d1',
    sent: [
      '7a0c58a84a74b826b2f1000100000000',
      '6164cb8435d324757f24f3000100000001',
      '7477656c7665206279746573fe5d279b3a2c69e33a0b000100000002',
      '7369787465656e206279746573206f6badfb355504efc3aae1f6000100000003',
      '616e64207468697274792d74687265652062797465732061742074686520656e64fad95a1e403fd1ff04f4000100000004',
    ],
    received: [
      '61c90c26968ff2a2c54e62000100000000',
      '7477656c7665206279746573869edf891c5fea386cb3000100000001',
      '7369787465656e206279746573206f6b9d30209c8aa7dbe7fb4a000100000002',
      '616e64207468697274792d74687265652062797465732061742074686520656e64fcc135f1c9247ac05bed000100000003',
    ],
  },
};
