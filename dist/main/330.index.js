"use strict";
exports.id = 330;
exports.ids = [330];
exports.modules = {

/***/ 330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultOf: () => (/* binding */ faultOf)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);

// Node's names for a certificate that does not verify (nodejs.org/api/tls.html, "X509 certificate error codes").
const CERTIFICATE_CODE = /^(CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|ERR_TLS_CERT_ALTNAME)/;
const CERTIFICATE_NAME = /^(ERR_TLS_CERT_ALTNAME|HOSTNAME_MISMATCH)/;
const CERTIFICATE_TIME = /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)/;
// What OpenSSL says of bytes that are no TLS at all.
const LACKS_TLS = /wrong version number/;
// Nothing is sent before the handshake is done.
const NO_TLS_YET = /before secure TLS connection was established/;
// OpenSSL's own report, as in 40AD:error:0A00010B:SSL routines:function:reason:file.c:77: (its page "ERR_error_string").
const OPENSSL_REPORT = /(?:\w+ EPROTO )?[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):.*/s;
const NEVER_CONNECTED = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EAI_\w+)$/;
/**
 * The fault that an error of the client stands for.
 *
 * @throws the error, where it is one of ours
 */
function faultOf(error) {
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError)
        throw error;
    const { code = '', syscall = '' } = error;
    const detail = inWords(error.message === '' ? code : error.message);
    const lacksTls = LACKS_TLS.test(error.message);
    // The toolkit's tunnel reports whatever befalls it as ECONNRESET; what it was stands in the text only.
    const tunnel = /^tunneling socket could not be established, (?:statusCode=(\d+)|cause=(.*))/s.exec(error.message);
    if (tunnel?.[1] !== undefined)
        return { kind: 'proxy', httpStatus: Number(tunnel[1]) };
    if (CERTIFICATE_CODE.test(code) || (tunnel && /certificate/i.test(detail))) {
        const problem = CERTIFICATE_NAME.test(code) ? 'name' : CERTIFICATE_TIME.test(code) ? 'time' : 'authority';
        return { kind: 'certificate', detail: code === '' || tunnel ? detail : `${detail} (${code})`, problem };
    }
    if (tunnel) {
        return {
            kind: 'proxy-connection',
            detail: inWords(tunnel[2] ?? ''),
            isUnknown: / ENOTFOUND /.test(detail),
            lacksTls,
        };
    }
    if (code === 'ENOTFOUND')
        return { kind: 'unknown-host', detail };
    const isBeforeRequest = NEVER_CONNECTED.test(code) || lacksTls || NO_TLS_YET.test(error.message);
    const maybeSent = syscall !== 'connect' && !isBeforeRequest;
    return { kind: 'connection', detail, maybeSent, lacksTls };
}
function inWords(message) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message.replace(OPENSSL_REPORT, '$1 (TLS)'));
}


/***/ })

};
;