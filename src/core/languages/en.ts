import type { Language } from './language.ts';

export default {
  tag: 'en',
  speech: {
    complementisers: `that whether`,
    cueVerbs: `said says say saying told tells tell telling asked asks ask asking added adds adding wrote writes write writing explained explains
      explaining noted notes noting argued argues arguing claimed claims claiming warned warns warning stated states stating announced announces
      insisted insists insisting recalled recalls recalling replied replies replying responded responds answered answers continued continues concluded
      concludes commented comments admitted admits acknowledged acknowledges admitting conceded concedes confirmed confirms confirming declared
      declares declaring suggested suggests suggesting emphasized emphasised emphasizes emphasises stressed stresses stressing remarked remarks
      observed observes tweeted tweets tweeting posted posts joked jokes quipped quips laughed laughs quoted quotes reads read reported reports
      reporting advised advises cautioned cautions cautioning complained complains urged urges urging vowed vows promised promises agreed agrees
      pointed points shared shares inquired shouted shouts yelled yells cried cries whispered sighed sighs muttered chanted reiterated reiterates
      recounted recounts testified testifies texted texts emailed exclaimed exclaims lamented laments mused muses opined opines predicted predicts
      proclaimed proposed recommended recommends remembers remembered revealed reveals speculated thinks thought believes believed quoting puts
      assured grumbles grumbled snaps snapped groaned groans chuckled chuckles grinned grins scoffed scoffs retorted retorts enthused enthuses deadpans
      deadpanned gushed nodded nods interjected interjects countered counters relayed offered chimed volunteered volunteers bellowed
      screamed screams roared fumed fumes stormed seethed sobbed sobs beamed whispers mumbled mumbles protested protests pleaded pleads begged summed sums`,
    stanceVerbs: `called calls calling described describes describing praised praises condemned condemns denounced criticized criticised slammed
      blasted branded labeled labelled denied denies dismissed dismisses accused accuses hailed blamed likened likens compared compares characterized
      characterised defined expressed expresses pledged pledges sought hopes hoped wants wanted feels felt found finds demanded demands demanding
      mentioned mentions referred refers referring spoke speaks speaking talked accepted welcomed defended apologized apologised decried touted mocked
      ridiculed attributed expects considers deemed deems encouraged rejected rejects questioned questions concerned cited cites signed asserted
      asserts maintained maintains alleged alleges contends contended hinted signalled signaled imagines jokes regards welcomes defends dubs dubbed
      labels brands ruled rules warned attacked attacks`,
    sourcePhrases: `according to, in the words of, as told by, per`,
    ownSources: {
      masculine: 'in his view, in his words, in his opinion, according to him, for him',
      feminine: 'in her view, in her words, in her opinion, according to her, for her',
    },
    pronouns: { masculine: 'he', feminine: 'she', plural: 'they', neuter: 'it' },
    firstPerson: `i we me us my our mine ours myself ourselves you your yours`,
    dangling: `it this that these those they he she there such but and so then because which well yes no yeah oh or him her them`,
    judgement: `must should need needs never always nobody everyone everything nothing worst best better worse great terrible
      wrong right important critical crucial dangerous fair unfair unacceptable failure future believe hope fear afraid love hate
      impossible amazing incredible proud shame disaster crisis freedom justice real really only most more than cannot can't won't`,
    definite: `the this that his her their its our my`,
    indefinite: `a an one another some many several other others two three four most few both each multiple`,
    prepositions: `of at in on for from with by to about against between among under over into after before during including like
      near through without within across behind beyond toward towards upon via versus`,
    placePrepositions: `in`,
    fillers: `has have had was were is are be been being would will could should may might must can did does do also later then
      now once again still already even just only always often never recently earlier previously repeatedly reportedly
      simply further soon finally initially subsequently publicly famously wryly quickly bluntly nevertheless himself
      herself themselves itself not who all today yesterday monday tuesday wednesday thursday friday saturday sunday`,
    titles: `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister sen senator rep gov governor
      president king queen prince princess pope judge justice gen general col colonel lt sgt capt captain officer detective
      sheriff mayor chancellor minister congressman congresswoman representative secretary premier ambassador coach
      councillor councilman councilwoman commissioner chairman chairwoman director ceo deputy inspector superintendent
      attorney chef pastor bishop archbishop cardinal rabbi imam sheikh lieutenant sergeant corporal major commander
      admiral constable vice prime chief head lead senior former co-founder founder owner`,
    roles: `minister president secretary chancellor premier mayor governor senator congressman congresswoman representative lawmaker politician leader
      official officer chief director manager chairman chairwoman chairperson chair ceo cfo cto coo cpo executive boss founder co-founder cofounder
      owner co-owner head lead partner principal professor researcher scientist economist analyst expert author co-author coauthor writer journalist
      reporter editor columnist historian sociologist psychologist psychiatrist physicist biologist geologist ecologist epidemiologist dietitian
      nutritionist engineer developer designer architect artist actor actress singer musician composer filmmaker producer photographer comedian
      novelist poet star host chef doctor physician surgeon nurse therapist pediatrician cardiologist oncologist neurologist lawyer attorney
      prosecutor judge sheriff detective police policeman soldier general colonel commander captain sergeant coach player striker goalkeeper trainer
      athlete driver pilot farmer teacher student lecturer fellow dean graduate resident neighbour neighbor witness victim survivor mother father mom
      dad parent son daughter brother sister wife husband widow uncle aunt friend colleague man woman boy girl teenager user customer client patient
      visitor tourist passenger activist campaigner advocate volunteer organiser organizer worker employee employer businessman businesswoman
      entrepreneur investor trader banker broker consultant adviser advisor strategist planner specialist technician curator librarian priest pastor
      bishop pope imam rabbi monk king queen prince princess ambassador diplomat envoy negotiator counselor commissioner councillor inspector
      superintendent vice-president undersecretary whistleblower insider source critic opponent supporter fan protester demonstrator migrant refugee
      candidate nominee veteran operator treasurer trustee auditor archivist conductor skipper baker carpenter mechanic electrician vicar defendant
      suspect instructor pundit blogger youtuber streamer influencer guide ranger successor predecessor fisherman fisherwoman firefighter midfielder
      defender forward winger full-back fullback goalscorer landlord landlady shopkeeper barrister solicitor magistrate usher juror tenant pensioner
      docker trucker cyclist commuter paramedic midwife caretaker headteacher headmaster headmistress chaplain bride bridegroom grandmother grandfather grandson
      granddaughter carer cleaner barman barmaid waiter waitress miner lifeboatman coxswain ornithologist zoologist botanist oceanographer
      meteorologist glaciologist virologist statistician mathematician philosopher theologian anthropologist archaeologist linguist playwright
      sculptor painter choreographer dancer violinist cellist pianist drummer bassist guitarist rapper songwriter screenwriter tester reviewer mp
      mep msp dermatologist stylist contractor realtor vocalist frontman quarterback pitcher rancher plumber paediatrician pharmacist dentist
      counsellor chemist astronomer showrunner biographer`,
    deputies: `deputy vice former ex acting assistant`,
    genders: {
      masculine: `mr sir lord king prince father son brother husband widower uncle boy man monk`,
      feminine: `mrs ms miss dame lady queen princess duchess mother mom daughter sister wife widow aunt girl woman actress waitress`,
    },
    spokespeople: `spokesman spokeswoman spokesperson spokespeople representative rep`,
    documents: `report statement study letter survey complaint affidavit lawsuit release filing document email post tweet
      message note memo article paper review website book essay blog account court ruling indictment suit notice guidelines
      research meta-analysis proclamation bill poll text video ad advert sign headline`,
    bodies: `university college institute institution school academy hospital clinic center centre foundation association society
      union council committee commission department ministry agency office bureau authority administration organisation organization
      federation league club party government parliament congress senate court police army navy force service services
      group company corporation corp inc ltd llc plc gmbh ag bank fund trust network news times post journal tribune herald
      guardian magazine press media radio television tv channel studios records university's laboratory lab labs museum gallery
      library church church's board team coalition alliance campaign movement initiative program programme project airlines
      airways motors industries technologies systems solutions partners holdings capital international global`,
    works: `film films movie movies series show shows episode song songs album single book books novel memoir essay podcast documentary drama comedy
      musical play sitcom magazine newspaper game games painting exhibition exhibit poem column programme program titled entitled starring directed
      soundtrack trilogy sequel franchise title thriller opera headlined anthology video hit track tune ballad anthem sign signs banner banners
      placard placards poster t-shirt mug plaque sticker billboard label motto slogan notebook folder graffiti`,
    termFrames: `so-called, known as, also known as, called, dubbed, nicknamed, termed, referred to as, the term, the word, the words,
      the phrase, the name, word, term, terms, terms like, words like, pronounced, meaning, means, aka, a.k.a., named, titled, entitled,
      or, type, labeled, labelled, concept of, idea of, a kind of, sort of, what is called, what are called, stands for, codenamed,
      the title, the nickname, the slogan, the hashtag, the motto, considered, so called, defined as, the saying, the proverb, the adage,
      phrases like, words such as, counts as, essay on, alias, short for, translated as, translates as, literally, guilty to, guilty of,
      convicted of`,
    supposing: `would could may might can should must to you if`,
    bodyLinks: `of, of the, for, for the, on, and`,
    nameParticles: `de la du da di del della dos das van von der den ter ten bin ibn al el le af av zu y e`,
    notNames: `chinese russian british american german french japanese israeli ukrainian european italian spanish indian canadian australian i and but
      or so yet nor if when while since because although though as however meanwhile still now then there here these those it he she they we you who
      what where why how which yes no not also even just only all every five six seven eight nine ten according asked speaking monday tuesday
      wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr
      jun jul aug sep sept oct nov dec today yesterday tomorrow last next first second read more related advertisement photo image video credit source
      share updated published getty images reuters despite instead perhaps maybe once until unlike such let please thank thanks well oh ok okay anyone
      everyone someone nobody whether given having being`,
    abbreviations: `mr mrs ms dr prof rev sen rep gov gen col lt sgt capt st jr sr inc ltd co corp vs no jan feb mar apr jun jul
      aug sept sep oct nov dec e.g i.e etc u.s u.k u.n a.m p.m ph.d m.d b.a m.a mt ft dept univ assn hon messrs`,
  },
  clutter: {
    related: `related, related articles, related stories, related news, related content, related topics, related posts,
      related reading, related links, related coverage, read more, read next, read also, also read, more stories, more
      news, more from, more on this, more on this story, more on this topic, more like this, you may also like, you might
      also like, you may like, recommended, recommended for you, recommended stories, recommended reading, most read, most
      popular, most viewed, popular stories, popular posts, trending, trending now, trending stories, latest news, latest
      stories, latest articles, latest posts, recent posts, recent articles, top stories, top news, editor's picks,
      editors' picks, don't miss, in case you missed it, up next, keep reading, see also, similar articles, similar
      stories, other stories, other news, other headlines, more headlines, headlines, what to read next, from around the
      web, around the web, from the web, promoted stories, sponsored stories, more in, suggested for you, recent episodes,
      more episodes, more stories for you, from the archive, trending on, you might have missed, other articles, explore
      more, discover more, editors picks,
      top videos, trending videos, people are also reading, more coverage, you might be interested in`,
    newsletter: `newsletter, newsletters, sign up, signup, subscribe, in your inbox, to your inbox, in your mailbox, to your mailbox, email address, your
      email, get the latest, weekly digest, daily digest, morning briefing, daily briefing, enter your email, mailing
      list, notify me, get alerts, by signing up, by subscribing, subscribing, our newsletter, free newsletter,
      be the first to know, signing up, by providing your email, by entering your email, by submitting your email`,
    share: `share, share this, share this article, share this story, share on, tweet, copy link, email, print, save,
      facebook, twitter, whatsapp, linkedin, pinterest, reddit, telegram, x, follow us, bookmark, gift article,
      jump to recipe, print recipe, pin recipe, share or comment on this article, gift this article`,
    tags: `tags, tag, topics, topic, hashtags, keywords, filed under, categories, category, more about, read more about`,
    comments: `comments, comment, leave a comment, leave a reply, no comments yet, no comments, join the conversation,
      post a comment, add a comment, view comments, show comments, conversation, be the first to comment, discussion,
      reply, replies, view all comments, write a comment`,
    readMore: `also read, see also, related, don't miss, must read, click here, you may also like, recommended, watch,
      read, more, in case you missed it, further reading, see more on, explore more, continue reading, listen now, your turn`,
    advertisement: `advertisement, advertising, ad, ads, sponsored, sponsored content, promoted, paid content,
      story continues below advertisement, article continues below advertisement, continue reading below, scroll to continue,
      article continues after advertisement, story continues after advertisement, continues after advertisement,
      story continues below, article continues below`,
    promotion: `download our app, download the app, get the app, try our, top stories, swipe, stay informed, follow us on,
      listen to this article, support our journalism, become a member, make a donation, donate, explore what, our app,
      consider supporting, enjoying this article, tell us in the comments, by purchasing a subscription, affiliate links, affiliate link, got a tip,
      send us a message, support independent journalism, already a subscriber, already a member, follow us, leave us a review,
      if you enjoy the show, did you make this recipe, did you make this, listen to our podcast, pin it for later, pin this for later,
      let me know in the comments, let us know in the comments, follow me on, if you enjoyed this, if you liked this, leave a comment,
      support local journalism, was this article helpful, have your say, join our, our whatsapp, whatsapp channel,
      a message from the editor, stay updated, thanks for reading, want to hear from you, news tip, preferred source`,
    call: `book now, book a, book your, schedule a, schedule your, request a, get a quote, get a demo, get started, try it free, free trial,
      contact us, get in touch, call us, talk to our, download now, download our, shop our, shop now, buy now, check price`,
    rights: `all rights reserved, editors' code of practice`,
    ownText: `disclaimer, this article, this post, this information, this content, this material, this document, this page, this site, this website, this story, this blog, this guide,
      the information, the content, all information`,
    consent: `third-party content, external content, accept cookies, accept all cookies, our use of cookies,
      content cannot be displayed without consent`,
    ago: `ago, yesterday`,
    details: `by words text published updated posted reviewed modified written first last on at in am pm a.m p.m min mins minute
      minutes read reading listen time ago hour hours day days gmt utc est edt et pst pdt bst cet and the of jan feb mar apr may jun
      jul aug sep sept oct nov dec january february march april june july august september october november december mon tue tues wed
      thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday originally was this story article today yesterday newsroom staff`,
    disclosure: `affiliate links, affiliate link, affiliate commission, affiliate partner, affiliate partners,
      earn a commission, earn a small commission, earn commission, earn us a commission, receive a commission,
      receive a small commission, get a commission, earn a portion of sales, amazon associate, advertising partners`,
  },
} satisfies Language;
