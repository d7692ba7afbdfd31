package org.orthonym.dictionary.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.orthonym.dictionary.EntityType;
import org.orthonym.dictionary.Gender;

/**
 * What the numbers of Wikidata mean that an import looks at: of countries their ISO 3166 codes, of
 * the commonest classes their types. Stateless and thread-safe.
 */
final class WikidataCodes {
  private static final String COUNTRIES =
      """
      16 CA 17 JP 20 NO 27 IE 28 HU 29 ES 30 US 31 BE 32 LU 33 FI 34 SE 35 DK 36 PL 37 LT 38 IT 39 CH
      40 AT 41 GR 43 TR 45 PT 55 NL 77 UY 79 EG 96 MX 114 KE 115 ET 117 GH 142 FR 145 GB 148 CN 155 BR
      159 RU 183 DE 184 BY 189 IS 191 EE 211 LV 212 UA 213 CZ 214 SK 215 SI 217 MD 218 RO 219 BG 221 MK
      222 AL 224 HR 225 BA 227 AZ 228 AD 229 CY 230 GE 232 KZ 233 MT 235 MC 236 ME 238 SM 241 CU 252 ID
      258 ZA 262 DZ 265 UZ 298 CL 334 SG 347 LI 398 BH 399 AM 403 RS 408 AU 414 AR 419 PE 423 KP 424 KH
      657 TD 664 NZ 668 IN 691 PG 711 MN 717 VE 733 PY 736 EC 739 CO 750 BO 766 JM 774 GT 783 HN 786 DO
      790 HT 792 SV 794 IR 796 IQ 800 CR 801 IL 804 PA 805 YE 810 JO 811 NI 813 KG 817 KW 819 LA 822 LB
      833 MY 836 MM 837 NP 842 OM 843 PK 846 QA 851 SA 854 LK 858 SY 863 TJ 865 TW 869 TH 874 TM 878 AE
      881 VN 884 KR 889 AF 902 BD 912 ML 916 AO 924 TZ 928 PH 948 TN 953 ZM 954 ZW 958 SS 963 BW 965 BF
      967 BI 971 CG 974 CD 986 ER 1006 GN 1008 CI 1009 CM 1014 LR 1016 LY 1019 MG 1020 MW 1028 MA
      1029 MZ 1030 NA 1032 NE 1033 NG 1036 UG 1037 RW 1041 SN 1044 SL 1045 SO 1049 SD 1246 XK 29999 NL
      """;

  private static final String CLASSES =
      """
      5 person
      515 place 3957 place 532 place 486972 place 5119 place 1549591 place 6256 place 3624078 place
      35657 place 1637706 place 7930989 place 1093829 place 22865 place 23442 place 4022 place 8502 place
      23397 place 10864048 place 13220204 place 262166 place 484170 place 747074 place 34876 place
      43229 organisation 4830453 organisation 783794 organisation 6881511 organisation 891723 organisation
      7278 organisation 327333 organisation 476028 organisation 847017 organisation 163740 organisation
      3918 organisation 22687 organisation 192350 organisation 484652 organisation 7210356 organisation
      45400320 organisation 157031 organisation 79913 organisation 17149090 organisation
      11032 media 1616075 media 192283 media 15265344 media 11033 media 41298 media 1110794 media
      431289 product 2424752 product
      198 event 178561 event 40231 event 18608583 event 13406554 event 500834 event 1656682 event
      """;

  private static final Map<String, String> COUNTRY_CODES = pairs(COUNTRIES);
  private static final Map<String, String> TYPES = pairs(CLASSES);

  private WikidataCodes() {}

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new HashMap<>();
    String[] words = text.strip().split("\\s+");
    for (int i = 0; i < words.length; i += 2) {
      pairs.put("Q" + words[i], words[i + 1]);
    }
    return pairs;
  }

  static Optional<String> country(String id) {
    return Optional.ofNullable(COUNTRY_CODES.get(id));
  }

  static Optional<EntityType> type(String classId) {
    return Optional.ofNullable(TYPES.get(classId)).flatMap(EntityType::of);
  }

  static Gender gender(String id) {
    return switch (id) {
      case "Q6581097", "Q2449503" -> Gender.MALE;
      case "Q6581072", "Q1052281" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }
}
