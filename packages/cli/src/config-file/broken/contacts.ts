const withKey = (key: string): string => `{
  "site": "nogol",
  "contacts": { "publicKey": ${key} },
  "surveys": [{ "id": "call-me", "template": "talk-to-us", "when": [{ "after": "2m" }] }]
}`;

/** Keys that encrypt nothing, or give everything away. */
export const brokenContacts: Readonly<Record<string, string>> = {
  'a question for a contact without a key': `{
  "site": "nogol",
  "surveys": [
    { "id": "call-me", "template": "talk-to-us", "when": [{ "after": "2m" }] }
  ]
}`,
  'a contact in the words of another question': `{
  "site": "nogol",
  "contacts": { "publicKey": "BJXR_EFHCcvxTLOrpF_mue2c6BomuzzjZJ3ho8yodlvEEa0hNbAX7nliV1lP3YRBxyaWKoZ0ssW-DxASwfXtKSM" },
  "surveys": [
    {
      "id": "call-me",
      "when": [{ "after": "2m" }],
      "questions": [
        { "id": "contact", "type": "contact", "ask": "fax" },
        { "id": "when", "type": "text", "text": "When may we call {answer:contact}?" }
      ]
    }
  ]
}`,
  'pages that cannot encrypt': `{
  "site": "nogol",
  "origins": ["https://nogol.example", "http://nogol.example", "http://localhost:3000"],
  "contacts": { "publicKey": "BJXR_EFHCcvxTLOrpF_mue2c6BomuzzjZJ3ho8yodlvEEa0hNbAX7nliV1lP3YRBxyaWKoZ0ssW-DxASwfXtKSM" },
  "surveys": [{ "id": "call-me", "template": "talk-to-us", "when": [{ "after": "2m" }] }]
}`,
  'the key of the example': withKey(
    '"BFtxE7_68zqJX6xFga54kva30iE86f-L7HG7eGm-Jp68YeUqaLdOyQZzLaKAC1iA7wgxCmTxSc16UAhHKNAapfg"',
  ),
  'a key with a wrong letter': withKey(
    '"BJXR_EFHCcvxTLOrpF_mue2c6BomuzzjZJ3ho8yodlvEEa0hNbAX7nliV1lP3YRBxyaWKoZ0ssW-DxASwfXtKSA"',
  ),
  'a key that was cut off': withKey('"BJXR_EFHCcvxTLOrpF_mue2c6BomuzzjZJ3ho8yodlvEEa0hNbAX7nliV1lP3YRB"'),
  'a key of another kind': withKey('"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB nogol@example"'),
  'a key as OpenSSL writes it': withKey(
    '"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEldH8QUcJy/FMs6ukX+a57ZzoGia7PONkneGjzKh2W8QRrSE1sBfueWJXWU/dhEHHJpYqhnSyxb4PEBLB9e0pIw=="',
  ),
  'a private key in its place': withKey(
    '"MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgnever0used0anywhere0but0in0this0test0q"',
  ),
  'a private key beside it': `{
  "site": "nogol",
  "contacts": { "privateKey": "never-used-anywhere-but-in-this-test-of-keys", "keep": "forever" }
}`,
  'a private key alone': `{
  "site": "nogol",
  "contacts": "-----BEGIN PRIVATE KEY-----"
}`,
};
