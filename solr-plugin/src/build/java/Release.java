import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What the build makes of the finished zip: its SHA-256 and SHA-512 beside it, and a repository for Solr's package
 * manager ({@code repository.json}, {@code publickey.der}, the jars). Run as a source file, with the JDK alone.
 *
 * <p>The jars are signed as Solr checks them: SHA1withRSA over the bytes, Base64. Without a key a throw-away one of
 * {@value #KEY_BITS} bits is made, so such a repository is for tests and for trying out.
 */
public final class Release {
  private static final int KEY_BITS = 2048;

  private Release() {}

  /**
   * @param args the zip; the project's version; its timestamp (ISO 8601); the package's manifest (JSON); an empty or
   *     missing folder for the repository; the private key (PKCS#8, PEM), or an empty string
   */
  public static void main(String[] args) throws IOException, GeneralSecurityException {
    Path zip = Path.of(args[0]);
    writeDigest(zip, "SHA-256");
    writeDigest(zip, "SHA-512");
    Path repository = Path.of(args[4]);
    Files.createDirectories(repository);
    KeyPair key = args[5].isEmpty() ? throwAway() : read(Path.of(args[5]));
    Files.write(repository.resolve("publickey.der"), key.getPublic().getEncoded());
    StringBuilder artifacts = new StringBuilder();
    for (Map.Entry<String, byte[]> jar : jars(zip).entrySet()) {
      Files.write(repository.resolve(jar.getKey()), jar.getValue());
      artifacts
          .append(artifacts.length() == 0 ? "" : ",\n      ")
          .append("{\"url\": \"")
          .append(jar.getKey())
          .append("\", \"sig\": \"")
          .append(sign(jar.getValue(), key.getPrivate()))
          .append("\"}");
    }
    Files.writeString(
        repository.resolve("repository.json"),
        """
        [{
          "name": "dateline",
          "description": "Entity and numeric-claim facets for news",
          "versions": [{
            "version": "%s",
            "date": "%s",
            "artifacts": [
              %s
            ],
            "manifest": %s
          }]
        }]
        """
            .formatted(args[1], args[2].substring(0, 10), artifacts, Files.readString(Path.of(args[3])).strip()));
  }

  private static Map<String, byte[]> jars(Path zip) throws IOException {
    Map<String, byte[]> jars = new TreeMap<>();
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(in)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        String name = entry.getName();
        if (name.contains("/lib/") && name.endsWith(".jar")) {
          jars.put(name.substring(name.lastIndexOf('/') + 1), entries.readAllBytes());
        }
      }
    }
    return jars;
  }

  private static String sign(byte[] bytes, PrivateKey key) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA1withRSA");
    signature.initSign(key);
    signature.update(bytes);
    return Base64.getEncoder().encodeToString(signature.sign());
  }

  private static KeyPair throwAway() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(KEY_BITS);
    return generator.generateKeyPair();
  }

  private static KeyPair read(Path pem) throws IOException, GeneralSecurityException {
    String text = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    KeyFactory keys = KeyFactory.getInstance("RSA");
    PrivateKey key = keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
    BigInteger exponent = ((RSAPrivateCrtKey) key).getPublicExponent();
    PublicKey shown = keys.generatePublic(new RSAPublicKeySpec(((RSAPrivateCrtKey) key).getModulus(), exponent));
    return new KeyPair(shown, key);
  }

  /** In the form that sha256sum and sha512sum check. */
  private static void writeDigest(Path file, String algorithm) throws IOException, GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
    String line = HexFormat.of().formatHex(digest) + "  " + file.getFileName() + "\n";
    String ending = algorithm.toLowerCase(java.util.Locale.ROOT).replace("-", "");
    Files.write(file.resolveSibling(file.getFileName() + "." + ending), line.getBytes(StandardCharsets.US_ASCII));
  }
}
