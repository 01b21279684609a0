import type { Language } from './language.ts';

export default {
  tag: 'pt',
  speech: {
    endings: {
      ar: 'ou a am aram ava avam ando ado ar',
      er: 'eu e em eram ia iam endo ido er',
      ir: 'iu e em iram ia iam indo ido ir',
    },
    complementisers: `que se`,
    cueVerbs: `afirm/ar explic/ar cont/ar relat/ar declar/ar acrescent/ar complet/ar ressalt/ar destac/ar salient/ar lembr/ar record/ar alert/ar
      avis/ar critic/ar argument/ar revel/ar pergunt/ar question/ar coment/ar anunci/ar inform/ar reforç/ar reiter/ar enfatiz/ar fris/ar pontu/ar
      observ/ar avali/ar consider/ar opin/ar acredit/ar pens/ar esper/ar lament/ar celebr/ar comemor/ar exclam/ar brinc/ar ironiz/ar tuit/ar public/ar
      post/ar cit/ar finaliz/ar indic/ar apont/ar confirm/ar denunci/ar apel/ar aconselh/ar detalh/ar justific/ar desabaf/ar dispar/ar recomend/ar
      not/ar sustent/ar assegur/ar continu/ar sublinh/ar adiant/ar salt/ar evoc/ar protest/ar respond/er escrev/er defend/er reconhec/er promet/er
      entend/er esclarec/er garant/ir admit/ir insist/ir resum/ir assum/ir conclu/ir advert/ir refut/ar repet/ir rebat/er relembr/ar vinc/ar disse diz
      dizem disseram dizia dizer dizendo confessou confessa conclui prosseguiu referiu refere pediu pede sugeriu sugere prossegue diz-se escrito
      contestou contesta atirou agradeceu agradece reagiu reage ponderou pondera teme manifestou manifesta emendou arrematou prevê previu preveem
      reclama reclamou reclamam discorda discordou queix/ar suspira suspirou ri riu sorri resmunga resmungou emenda arremata provoca provocou cutuca
      alfineta alfinetou grita gritou cochicha murmura murmurou implora suplica atira`,
    stanceVerbs: `cham/ar classific/ar qualific/ar acus/ar neg/ar rejeit/ar elogi/ar conden/ar compar/ar fal/ar defin/ir descrev/er quer quis`,
    openingSources: `para`,
    sourcePhrases: `segundo, fez saber, na opinião da, na opinião do, na avaliação da, na avaliação do, na visão de, nas palavras da, nas palavras do, a acreditar em, de acordo com o, de acordo com, conforme, para quem, nas palavras de, na opinião de, na avaliação de`,
    ownSources: {
      masculine: 'segundo ele, para ele, na avaliação dele, na opinião dele, na visão dele, nas palavras dele',
      feminine: 'segundo ela, para ela, na avaliação dela, na opinião dela, na visão dela, nas palavras dela',
      somebody:
        'na sua opinião, a seu ver, nas suas palavras, em suas palavras, em sua avaliação, na sua avaliação, em sua opinião',
    },
    pronouns: { masculine: 'ele', feminine: 'ela', plural: 'eles elas' },
    firstPerson: `eu nós me mim meu minha meus minhas nos nosso nossa nossos nossas você vocês te teu tua sou somos estou estamos tenho temos vamos queremos
      precisamos podemos devemos acho`,
    dangling: `isso isto este esta esse essa ele ela eles elas mas e então porque assim lá aí`,
    judgement: `deve devem precisa precisamos nunca sempre nada ninguém tudo todos pior melhor grave importante perigoso vergonha crise futuro medo
      esperança liberdade inaceitável urgente muito mais impossível justiça democracia`,
    definite: `o a os as este esta esse essa seu sua seus suas nosso nossa`,
    indefinite: `um uma uns umas vários várias alguns algumas outro outra outros outras muitos dois duas três`,
    prepositions: `de do da dos das em no na nos nas a ao aos à às com por pelo pela pelos pelas para sem sobre sob entre até desde contra segundo durante
      ante após perante via`,
    placePrepositions: `em no na`,
    fillers: `também ainda depois então já hoje ontem se lhe não há foi é era está havia tem tinha nesta neste segunda terça quarta quinta sexta sábado domingo
      novamente recentemente mesmo mesma que lhes`,
    titles: `sr sra dr dra dom dona senhor senhora professor professora são santo santa papa rei rainha padre frei`,
    roles: `presidente ex-presidente vice-presidente ministro ministra chanceler primeiro-ministro prefeito prefeita governador governadora senador
      senadora deputado deputada vereador vereadora político política líder chefe diretor diretora gerente dono dona fundador fundadora cofundador
      pesquisador pesquisadora investigador investigadora cientista professor professora economista analista especialista autor autora escritor
      escritora jornalista historiador historiadora sociólogo socióloga psicólogo psicóloga médico médica doutor doutora advogado advogada juiz juíza
      promotor promotora procurador procuradora policial delegado delegada treinador treinadora técnico jogador jogadora atacante goleiro estudante
      aluno aluna morador moradora vizinho vizinha testemunha vítima mãe pai filho filha irmão irmã mulher homem jovem cliente ativista voluntário
      voluntária trabalhador trabalhadora empresário empresária investidor assessor assessora bispo rei rainha embaixador embaixadora candidato
      candidata secretário secretária engenheiro engenheira artista ator atriz cantor cantora músico cineasta general coronel capitão comandante
      coordenador coordenadora representante funcionário funcionária agricultor agricultora ceo executivo executiva reitor reitora comissário titular
      relator vencedor vencedora campeão campeã biólogo bióloga turista passageiro motorista comerciante pescador desembargador desembargadora
      bombeiro mestre aposentado aposentada pescadora enfermeiro enfermeira meteorologista hidrólogo geólogo climatologista autarca reformado
      reformada padeiro taxista barqueiro barqueira padeira livreiro maquinista marinheiro socorrista bombeira parteira cuidadora cuidador veranista
      inquilino inquilina proprietário proprietária pároco padre freira geóloga zoólogo botânico astrônomo astrónomo arqueólogo arqueóloga antropólogo
      antropóloga linguista filósofo filósofa matemático matemática violinista pianista bailarino bailarina pintor pintora escultor escultora poeta
      romancista humorista cartunista meia zagueiro lateral defesa avançado guarda-redes médio selecionador ciclista corredor corredora réu ré acusado
      acusada avó avô viúvo viúva esposa marido usuário usuária internauta apicultor pecuarista criador criadora sindicalista grevista estivador
      estivadora idoso idosa parlamentar relatora infectologista epidemiologista dirigente apresentador apresentadora ex-ministro ex-ministra`,
    genders: {
      masculine: `senhor sr dom pai filho irmão homem rei ministro tor dor`,
      feminine: `senhora sra dona mãe filha irmã mulher rainha ministra presidenta tora dora prefeita deputada atriz`,
    },
    spokespeople: `porta-voz`,
    documents: `relatório estudo comunicado carta pesquisa texto documento sentença decisão tribunal livro artigo jornal nota mensagem agência`,
    bodies: `universidade instituto escola ministério agência associação federação sindicato partido fundação comissão conselho comitê união banco
      grupo companhia empresa polícia exército governo parlamento congresso senado câmara supremo tribunal hospital centro organização fundo liga
      clube rádio televisão forças prefeitura promotoria secretaria procuradoria órgão entidade instituição autarquia confederação cooperativa
      consórcio concessionária`,
    works: `filme série novela romance livro álbum canção música programa peça documentário podcast exposição revista jornal jogo título intitulado
      intitulada quadro ópera comédia disco faixa cartaz placa pichação etiqueta inscrição adesivo slogan lema hino camiseta letreiro`,
    termFrames: `chamado, chamada, chamados, chamadas, denominado, denominada, conhecido como, conhecida como, apelidado, apelidada, o termo, a palavra,
      a expressão, termo, palavra, expressão, intitulado, intitulada, plano, programa, operação, prêmio, suposto, suposta`,
    supposing: `poderia poderiam deveria deveriam pode podem gostaria você`,
    nameParticles: `de da do das dos di van von`,
    bodyLinks: `de, da, do, das, dos, e`,
    notNames: `e ou mas porque que se quando como onde enquanto além também depois antes então assim já hoje ontem amanhã ele ela eles elas eu você
      nós lhe me meu minha isso isto aquele aquela quem qual não sim mais menos muito todo toda todos todas quatro cinco seis sete oito nove dez
      segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março abril
      maio junho julho agosto setembro outubro novembro dezembro apesar porém contudo ainda cada foto vídeo fonte publicidade leia ler ver foi é era
      está há embora segundo conforme talvez apenas finalmente atualmente tal`,
    abbreviations: `sr sra dr dra prof profa etc art nº pág av gen cel dep sen min`,
    usesEpithets: true,
    adjectivesFollow: true,
    clauseInside: true,
    dashDialogue: true,
    dropsPronouns: true,
  },
  clutter: {
    related: `leia também, notícias relacionadas, artigos relacionados, mais lidas, mais lidos, veja também, você pode gostar,
      pode interessar, relacionados, recomendados, recomendado, últimas notícias, saiba mais, conteúdo relacionado,
      mais sobre, posts recentes, outras notícias, em destaque, mais sobre isso, a seguir, você também pode gostar,
      também pode gostar, de outros sites, outras matérias, continue lendo, mais nesta seção`,
    newsletter: `newsletter, inscreva-se, assine, e-mail, cadastre-se, receba, boletim, seu email, subscreva, subscreva a
      nossa newsletter, nossa newsletter, no seu e-mail, receba as notícias,
      sua caixa de entrada, tua caixa de entrada, ao subscrever, ao inscrever-se`,
    share: `compartilhar, compartilhe, partilhar, imprimir, enviar, copiar link, salvar, siga-nos, facebook, twitter,
      whatsapp`,
    tags: `tags, temas, assuntos, tópicos, categorias, palavras-chave, etiquetas, arquivado em, nesta matéria, nesta
      notícia`,
    comments: `comentários, comentário, deixe um comentário, deixe seu comentário, nenhum comentário, sem comentários,
      responder, ver comentários, comentar, seja o primeiro a comentar, participe da conversa, entre para comentar`,
    readMore: `saiba mais, ler mais, continue lendo, ler também, leia, veja, confira, relembre, entenda, assista,
      relacionado`,
    advertisement: `publicidade, anúncio, patrocinado, continua após a publicidade, conteúdo patrocinado, propaganda,
      continua depois da publicidade, a matéria continua após a publicidade, o artigo continua após a publicidade`,
    promotion: `baixe o app, baixe nosso aplicativo, doe, assine por, ouça a matéria, clique aqui, siga-nos,
      participe do canal, entre no grupo, já é assinante, gostou deste texto, gostou deste artigo, gostou da matéria,
      link presente, nosso canal, baixe o aplicativo, baixe nosso app, descarregue a app, gostou do artigo,
      gostou desse artigo, gostou do conteúdo, este artigo foi útil, esse artigo foi útil, compartilhe este,
      compartilhe com, deixe nos comentários, nos comentários, siga-me, encontrou um erro, encontrou algum erro,
      siga o canal, siga o nosso, canal do whatsapp, canal no whatsapp, clique e siga, veja os vídeos,
      fonte preferida, sugestão de pauta, acompanhe o portal`,
    call: `comprar agora, compre agora, compre na, compre no, ver oferta, ver preço, adicionar ao carrinho, reserve já,
      reserve agora, agende, marque a sua, solicite, peça um orçamento, entre em contato, entre em contacto, fale
      connosco, fale conosco, contacte-nos, teste grátis, experimente grátis, baixe grátis`,
    rights: `todos os direitos reservados, reprodução proibida`,
    noAdvice: `não constitui, não constituem, não substitui, não substituem`,
    ownText: `este artigo, este conteúdo, esta informação, a informação, as informações, o conteúdo, os conteúdos,
      esta página, este site, este post, estes links`,
    consent: `conteúdo externo, aceitar cookies`,
    ago: `há, atrás, ontem, minutos, horas, dias`,
    details: `por texto publicado publicada atualizado atualizada actualizado modificado última atualização em às à as de do h min
      minuto minutos leitura tempo há hora horas e jan fev mar abr mai jun jul ago set out nov dez janeiro fevereiro março abril maio
      junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta feira segunda-feira terça-feira
      quarta-feira quinta-feira sexta-feira sábado domingo hoje ontem redação`,
    disclosure: `links de afiliados, link de afiliado, receber uma comissão, ganhar uma comissão`,
  },
} satisfies Language;
