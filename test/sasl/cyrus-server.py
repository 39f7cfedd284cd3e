"""The server side of Cyrus SASL, the library that libvirtd uses, for the tests to talk to.

Reads one command a line and answers with one line; bytes are base64, and `-` is no bytes at all.

    again                 forgets everything, for another client
    mechs                 the offered mechanisms, with commas
    start MECH BYTES      done|more BYTES, or error WORDS
    step BYTES            the same
    ssf                   bits of the layer that was agreed on
    encode BYTES          the packets for these bytes, with their length words
    decode BYTES          the bytes of these packets
"""

import base64
import ctypes
import ctypes.util
import sys

SASL_OK, SASL_CONTINUE = 0, 1
CB_LIST_END, CB_GETOPT = 0, 1
SSF, SEC_PROPS = 1, 101
SUCCESS_DATA = 4
NOPLAINTEXT, NOANONYMOUS = 0x1, 0x10

database, mechanisms, realm, least, most, maxbuf = sys.argv[1:7]
options = {
    b'sasldb_path': database.encode(),
    b'mech_list': mechanisms.encode(),
    b'pwcheck_method': b'auxprop',
    b'auxprop_plugin': b'sasldb',
    b'log_level': b'0',
}

sasl = ctypes.CDLL(ctypes.util.find_library('sasl2') or 'libsasl2.so.2')
bytes_at = ctypes.POINTER(ctypes.c_char)
GETOPT = ctypes.CFUNCTYPE(
    ctypes.c_int,
    ctypes.c_void_p,
    ctypes.c_char_p,
    ctypes.c_char_p,
    ctypes.POINTER(ctypes.c_char_p),
    ctypes.POINTER(ctypes.c_uint),
)


class Callback(ctypes.Structure):
    _fields_ = [('id', ctypes.c_ulong), ('proc', ctypes.c_void_p), ('context', ctypes.c_void_p)]


class SecurityProperties(ctypes.Structure):
    _fields_ = [
        ('min_ssf', ctypes.c_uint),
        ('max_ssf', ctypes.c_uint),
        ('maxbufsize', ctypes.c_uint),
        ('security_flags', ctypes.c_uint),
        ('property_names', ctypes.c_void_p),
        ('property_values', ctypes.c_void_p),
    ]


@GETOPT
def getopt(_context, _plugin, option, result, length):
    if option not in options:
        return -1
    result[0] = options[option]
    if length:
        length[0] = len(options[option])
    return SASL_OK


def check(code, what):
    if code not in (SASL_OK, SASL_CONTINUE):
        sasl.sasl_errdetail.restype = ctypes.c_char_p
        raise RuntimeError(f'{what}: {code}: {(sasl.sasl_errdetail(connection) or b"").decode()}')
    return code


callbacks = (Callback * 2)(Callback(CB_GETOPT, ctypes.cast(getopt, ctypes.c_void_p), None), Callback(CB_LIST_END))
connection = ctypes.c_void_p()
check(sasl.sasl_server_init(callbacks, b'libvirt-client-test'), 'init')


def begin():
    sasl.sasl_dispose(ctypes.byref(connection))
    names = (b'libvirt', b'localhost', realm.encode(), None, None, None)
    check(sasl.sasl_server_new(*names, SUCCESS_DATA, ctypes.byref(connection)), 'new')
    flags = 0 if least == '0' else NOPLAINTEXT | NOANONYMOUS
    wanted = SecurityProperties(int(least), int(most), int(maxbuf), flags, None, None)
    check(sasl.sasl_setprop(connection, SEC_PROPS, ctypes.byref(wanted)), 'properties')
    return 'done'


def decoded(text):
    return None if text == '-' else base64.b64decode(text)


def encoded(pointer, length):
    return '-' if not pointer else base64.b64encode(ctypes.string_at(pointer, length.value)).decode() or '='


def talk(call, *arguments):
    out, length = bytes_at(), ctypes.c_uint()
    try:
        code = check(call(connection, *arguments, ctypes.byref(out), ctypes.byref(length)), 'refused')
    except RuntimeError as error:
        return f'error {error}'
    return f'{"done" if code == SASL_OK else "more"} {encoded(out, length)}'


def convert(call, data):
    out, length = bytes_at(), ctypes.c_uint()
    check(call(connection, data, len(data), ctypes.byref(out), ctypes.byref(length)), 'layer')
    return encoded(out, length)


def answer(command, *arguments):
    if command == 'again':
        return begin()
    if command == 'mechs':
        out = ctypes.c_char_p()
        check(sasl.sasl_listmech(connection, None, None, b',', None, ctypes.byref(out), None, None), 'listmech')
        return (out.value or b'').decode()
    if command == 'start':
        data = decoded(arguments[1])
        return talk(sasl.sasl_server_start, arguments[0].encode(), data, len(data or b''))
    if command == 'step':
        data = decoded(arguments[0])
        return talk(sasl.sasl_server_step, data, len(data or b''))
    if command == 'ssf':
        out = ctypes.c_void_p()
        check(sasl.sasl_getprop(connection, SSF, ctypes.byref(out)), 'ssf')
        return str(ctypes.cast(out, ctypes.POINTER(ctypes.c_uint))[0])
    if command == 'encode':
        return convert(sasl.sasl_encode, decoded(arguments[0]))
    if command == 'decode':
        return convert(sasl.sasl_decode, decoded(arguments[0]))
    raise ValueError(command)


begin()
for line in sys.stdin:
    try:
        print(answer(*line.split()), flush=True)
    except RuntimeError as error:
        print(f'error {error}', flush=True)
