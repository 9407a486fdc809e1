// 出具机构登记的: the register that its issuers keep and no office does.

/** A commitment says who prepares a bid: it is its issuer's to keep. */
export const keptByIssuers = 'guarantee_commitment';
