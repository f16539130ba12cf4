package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Case forms of the adjectives and head nouns that names of several words are made of: {@code
 * Следственного} for {@code Следственный}, {@code Urzędu} for {@code Urząd}, {@code Deutschen} for
 * {@code Deutsche}. The transliteration keys know the cases of names, not those of adjectives.
 *
 * <p>Endings are those of school grammars of Russian, Ukrainian, Polish, Czech and German; a form
 * that no language has does no harm, since the other words of the name must follow.
 */
final class WordForms {
  /**
   * Ending of the dictionary form, a letter that must stand before it or "", and the other endings.
   */
  private static final String[][] ADJECTIVES = {
    {"ый", "", "ого", "ому", "ым", "ом"},
    {"ий", "", "ого", "его", "ому", "ему", "им", "ом", "ем", "ім"},
    {"ой", "", "ого", "ому", "ым", "им", "ом"},
    {"ая", "", "ой", "ую"},
    {"яя", "", "ей", "юю"},
    {"ое", "", "ого", "ому", "ым", "им", "ом"},
    {"ее", "", "его", "ему", "им", "ем"},
    {"ые", "", "ых", "ым", "ыми"},
    {"ие", "кгхшщжчн", "их", "им", "ими"},
    {"ій", "", "ього", "ьому", "ім"},
    {"а", "нкцвщчш", "ої", "ій", "у", "ою"},
    {"ня", "", "ньої", "ній", "ню", "ньою"},
    {"нє", "", "нього", "ньому", "нім"},
    {"ні", "", "ніх", "нім", "німи"},
    {"е", "нквщчш", "ого", "ому", "им"},
    {"і", "нквщчш", "их", "им", "ими"},
    {"ski", "", "skiego", "skiemu", "skim"},
    {"cki", "", "ckiego", "ckiemu", "ckim"},
    {"ska", "", "skiej", "ską"},
    {"cka", "", "ckiej", "cką"},
    {"skie", "", "skiego", "skiemu", "skim", "skich", "skimi"},
    {"ckie", "", "ckiego", "ckiemu", "ckim", "ckich"},
    {"ny", "", "nego", "nemu", "nym"},
    {"na", "", "nej", "ną"},
    {"ne", "", "nego", "nemu", "nym", "nych", "nymi"},
    {"ły", "", "łego", "łemu", "łym"},
    {"łe", "", "łego", "łemu", "łym", "łych"},
    {"ry", "", "rego", "remu", "rym"},
    {"lki", "", "lkiego", "lkiemu", "lkim"},
    {"lka", "", "lkiej", "lką"},
    {"wy", "", "wego", "wemu", "wym"},
    {"wa", "", "wej", "wą"},
    {"we", "", "wego", "wemu", "wym", "wych"},
    {"czy", "", "czego", "czemu", "czym"},
    {"cza", "", "czej", "czą"},
    {"cze", "", "czego", "czemu", "czym", "czych"},
    {"szy", "", "szego", "szemu", "szym"},
    {"ższy", "", "ższego", "ższemu", "ższym"},
    {"sza", "", "szej", "szą"},
    {"ý", "", "ého", "ému", "ým", "ém"},
    {"á", "", "é", "ou"},
    {"é", "", "ého", "ému", "ým", "ých"},
    {"í", "", "ího", "ímu", "ím"},
    {"sche", "", "schen", "scher"},
    {"scher", "", "schen", "schem", "sche"},
    {"sches", "", "sche", "schen", "schem"},
    {"liche", "", "lichen", "licher"},
    {"licher", "", "lichen", "liche"},
    {"ale", "", "alen", "aler"},
    {"aler", "", "alen", "ale"},
    {"ales", "", "ale", "alen", "alem"},
    {"tige", "", "tigen", "tiger"},
    {"inigte", "", "inigten", "inigter"},
    {"elle", "", "ellen", "eller"},
    {"rates", "", "rate"},
    {"ice", "", "ic", "icach", "icom", "icami"},
    {"icze", "", "icz", "iczach", "iczom", "iczami"},
    {"owce", "", "owiec", "owcach", "owcami"},
    {"onie", "", "onia", "oniu", "oniem"},
    {"zdrój", "", "zdroju", "zdrojem"},
  };

  /** Adjectives made of places: ending of the masculine and the others. */
  private static final String[][] GENDERS = {
    "ский ская ское ские ского скому ским ском ской скую ских скими".split(" "),
    "цкий цкая цкое цкие цкого цкому цким цком цкой цкую цких цкими".split(" "),
    "ской ская ское ские ского скому ским ском скую ских скими".split(" "),
    "ський ська ське ські ського ському ським ській ською ську ської ських ськими".split(" "),
    "цький цька цьке цькі цького цькому цьким цькій цькою цьку цької цьких цькими".split(" "),
    "зький зька зьке зькі зького зькому зьким зькій зькою зьку зької зьких зькими".split(" "),
    "ski ska skie skiego skiemu skim skiej ską skich skimi scy".split(" "),
    "cki cka ckie ckiego ckiemu ckim ckiej cką ckich ckimi ccy".split(" "),
    "dzki dzka dzkie dzkiego dzkiemu dzkim dzkiej dzką dzkich dzkimi dzcy".split(" "),
  };

  /** Head nouns whose stem changes or that are commoner in an oblique case. */
  private static final String[] NOUNS = {
    "urząd urzędu urzędowi urzędem urzędzie",
    "sąd sądu sądowi sądem sądzie",
    "związek związku związkowi związkiem",
    "ośrodek ośrodka ośrodkowi ośrodkiem ośrodku",
    "rada rady radzie radę radą",
    "izba izby izbie izbę izbą",
    "straż straży strażą",
    "giełda giełdy giełdzie giełdę giełdą",
    "partia partii partię partią",
    "unia unii unię unią",
    "agencja agencji agencję agencją",
    "komisja komisji komisję komisją",
    "grupa grupy grupie grupę grupą",
    "spółka spółki spółce spółkę spółką",
    "fundacja fundacji fundację fundacją",
    "inspekcja inspekcji inspekcję inspekcją",
    "policja policji policję policją",
    "zarząd zarządu zarządowi zarządem zarządzie",
    "biuro biura biuru biurem biurze",
    "ministerstwo ministerstwa ministerstwu ministerstwem ministerstwie",
    "stowarzyszenie stowarzyszenia stowarzyszeniu stowarzyszeniem",
    "stany stanów stanom stanami stanach",
    "koleje kolei kolejom kolejami kolejach",
    "linie linii liniom liniami liniach",
    "siły sił siłom siłami siłach",
    "dom domu domowi domem",
    "irlandia irlandii irlandię irlandią",
    "korea korei koreę koreą",
    "afryka afryki afryce afrykę afryką",
    "osetia osetii osetię osetią",
    "banka banky bance banku bankou",
    "rada rady radě radu radou",
    "strana strany straně stranu stranou",
    "unie unii unií",
    "komise komisi komisí",
    "policie policii policií",
    "soud soudu soudem",
    "úřad úřadu úřadem",
    "ústav ústavu ústavem",
    "svaz svazu svazem",
    "suomi suomen",
    "служба служби службі службу службою службы службе службой",
    "партия партии партию партией",
    "партія партії партію партією",
    "компания компании компанию компанией",
    "компанія компанії компанію компанією",
    "комиссия комиссии комиссию комиссией",
    "комісія комісії комісію комісією",
    "корпорация корпорации корпорацию корпорацией",
    "организация организации организацию организацией",
    "організація організації організацію організацією",
    "ассоциация ассоциации ассоциацию ассоциацией",
    "асоціація асоціації асоціацію асоціацією",
    "федерация федерации федерацию федерацией",
    "федерація федерації федерацію федерацією",
    "полиция полиции полицию полицией",
    "поліція поліції поліцію поліцією",
    "гвардия гвардии гвардию гвардией",
    "гвардія гвардії гвардію гвардією",
    "армия армии армию армией",
    "армія армії армію армією",
    "биржа биржи бирже биржу биржей",
    "біржа біржі біржу біржею",
    "палата палаты палате палату палатой палати палаті палатою",
    "рада ради раді раду радою",
    "дума думы думе думу думой",
    "силы сил силам силами силах",
    "сили сил силам силами силах",
    "войска войск войскам войсками войсках",
    "дороги дорог дорогам дорогами дорогах",
    "ірландія ірландії ірландію ірландією",
    "корея кореї корею кореєю кореи кореей",
    "осетія осетії осетію осетією",
    "осетия осетии осетию осетией",
    "македонія македонії македонію македонією",
    "македония македонии македонию македонией",
    "африка африки африці африку африкою африке африкой",
    "море моря морю морем морі",
    "океан океана океану океаном океане океані",
    "залив залива заливу заливом заливе",
    "пролив пролива проливу проливом проливе",
    "затока затоки затоці затоку затокою",
    "протока протоки протоці протоку протокою",
    "озеро озера озеру озером озере озері",
    "водохранилище водохранилища водохранилищу водохранилищем",
    "водосховище водосховища водосховищу водосховищем водосховищі",
    "канал канала каналу каналом канале каналі",
    "острова островов островам островами островах",
    "острови островів островам островами островах",
    "область области областью областю",
    "край края краю краем крае краєм краї",
    "республика республики республике республику республикой",
    "республіка республіки республіці республіку республікою",
    "губерния губернии губернию губернией",
    "провинция провинции провинцию провинцией",
    "провінція провінції провінцію провінцією",
    "штат штата штату штатом штате штаті",
    "округ округа округу округом округе окрузі",
    "земля земли землю землей землі землею",
    "берег берега берегу берегом березі",
    "полоса полосы полосе полосу полосой",
    "сектор сектора сектору сектором секторе секторі",
    "перешеек перешейка перешейку перешейком перешейке",
    "австрия австрии австрию австрией",
    "австрія австрії австрію австрією",
    "саксония саксонии саксонию саксонией",
    "саксонія саксонії саксонію саксонією",
    "каледония каледонии каледонию каледонией",
    "каледонія каледонії каледонію каледонією",
    "гвинея гвинеи гвинее гвинею гвинеей гвінея гвінеї гвінею гвінеєю",
    "зеландия зеландии зеландию зеландией зеландія зеландії зеландію зеландією",
    "америка америки америке америку америкой америці америкою",
    "азия азии азию азией азія азії азію азією",
    "європа європи європі європу європою",
    "европа европы европе европу европой",
    "сахара сахары сахаре сахару сахарой сахари сахарі сахарою",
    "wybrzeże wybrzeża wybrzeżu wybrzeżem",
    "województwo województwa województwu województwem województwie",
    "powiat powiatu powiatowi powiatem powiecie",
    "obwód obwodu obwodowi obwodem obwodzie",
    "prowincja prowincji prowincję prowincją",
    "republika republiki republice republikę republiką republiku republikou",
    "kaledonia kaledonii kaledonię kaledonią",
    "zelandia zelandii zelandię zelandią",
    "gwinea gwinei gwineę gwineą",
    "ameryka ameryki ameryce amerykę ameryką",
    "azja azji azję azją",
    "europa europy europie europę europą",
    "austria austrii austrię austrią",
    "saksonia saksonii saksonię saksonią",
    "nowy nowego nowemu nowym",
    "остров острова острову островом острове",
    "острів острова острову островом острові",
    "полуостров полуострова полуострову полуостровом полуострове",
    "півострів півострова півострову півостровом півострові",
    "горы гор горам горами горах",
    "гори гір горам горами горах",
    "гора горы горе гору горой горі горою",
    "коса косы косе косу косой коси косі косою",
    "стена стены стене стену стеной",
    "площадь площади площадью",
    "площа площі площу площею",
    "собор собора собору собором соборе соборі",
    "дворец дворца дворцу дворцом дворце",
    "палац палацу палацом палаці",
    "долина долины долине долину долиной долини долині долиною",
    "район района району районом районе районі",
    "полигон полигона полигону полигоном полигоне",
    "аэропорт аэропорта аэропорту аэропортом аэропорте",
    "аеропорт аеропорту аеропортом",
    "morze morza morzu morzem",
    "ocean oceanu oceanowi oceanem oceanie",
    "zatoka zatoki zatoce zatokę zatoką",
    "cieśnina cieśniny cieśninie cieśninę cieśniną",
    "jezioro jeziora jezioru jeziorem jeziorze",
    "kanał kanału kanałowi kanałem kanale",
    "zalew zalewu zalewowi zalewem zalewie",
    "zbiornik zbiornika zbiornikowi zbiornikiem zbiorniku",
    "wyspa wyspy wyspie wyspę wyspą",
    "wyspy wysp wyspom wyspami wyspach",
    "półwysep półwyspu półwyspowi półwyspem półwyspie",
    "mierzeja mierzei mierzeję mierzeją",
    "góry gór górom górami górach",
    "góra góry górze górę górą",
    "tatry tatr tatrom tatrami tatrach",
    "rzeka rzeki rzece rzekę rzeką",
    "elektrownia elektrowni elektrownię elektrownią",
    "lotnisko lotniska lotnisku lotniskiem",
    "pałac pałacu pałacowi pałacem",
    "zamek zamku zamkowi zamkiem",
    "sad sadu sadowi sadem sadzie",
    "targ targu targowi targiem",
    "sącz sącza sączowi sączem sączu",
    "dwór dworu dworowi dworem dworze",
    "ruda rudy rudzie rudę rudą",
    "huta huty hucie hutę hutą",
    "wola woli wolę wolą",
    "wieś wsi wsią",
    "miasto miasta miastu miastem mieście",
    "ziemia ziemi ziemię ziemią",
    "sól soli solą",
    "brzeg brzegu brzegowi brzegiem",
    "центр центру центром центрі центре центра",
    "совет совета совету советом совете",
    "собрание собрания собранию собранием собрании",
    "агентство агентства агентству агентством агентстве",
    "управление управления управлению управлением управлении",
    "управління управлінню управлінням",
    "министерство министерства министерству министерством министерстве",
    "міністерство міністерства міністерству міністерством міністерстві",
  };

  private static final int MIN_STEM = 2;

  private final Map<String, List<String>> nouns = new HashMap<>();

  WordForms() {
    for (String line : NOUNS) {
      String[] forms = line.split(" ");
      nouns
          .computeIfAbsent(forms[0], key -> new ArrayList<>())
          .addAll(List.of(forms).subList(1, forms.length));
    }
  }

  /**
   * @param adjective of a place in the nominative, masculine: краковский, львівський, krakowski
   * @return its forms in all genders, numbers and cases; empty for one of another kind
   */
  List<String> genders(String adjective) {
    for (String[] endings : GENDERS) {
      if (adjective.endsWith(endings[0])) {
        String stem = adjective.substring(0, adjective.length() - endings[0].length());
        List<String> all = new ArrayList<>();
        for (int i = 1; i < endings.length; i++) {
          all.add(stem + endings[i]);
        }
        return all;
      }
    }
    return List.of();
  }

  /**
   * @param word in small letters
   * @return the other forms it may have in a text; empty for a word that is neither adjective nor
   *     one of the head nouns
   */
  List<String> of(String word) {
    List<String> forms = new ArrayList<>(nouns.getOrDefault(word, List.of()));
    for (String[] adjective : ADJECTIVES) {
      int stem = word.length() - adjective[0].length();
      if (stem >= MIN_STEM
          && word.endsWith(adjective[0])
          && (adjective[1].isEmpty() || adjective[1].indexOf(word.charAt(stem - 1)) >= 0)) {
        for (int i = 2; i < adjective.length; i++) {
          forms.add(word.substring(0, stem) + adjective[i]);
        }
      }
    }
    return forms;
  }
}
