//! The voices, as the pages of 2026-10 (CosyVoice: 2026-05) spell and order them.

use super::{Own, Voices};

/// Made for voices of the caller's own, cloned or designed.
pub(in crate::models) static OWN_ONLY: Voices = Voices::and_own(&[]);

/// Made for voices that the caller cloned.
pub(in crate::models) static CLONED: Voices = Voices { own: Some(Own::Cloned), ..OWN_ONLY };

/// Made for voices that the caller designed.
pub(in crate::models) static DESIGNED: Voices = Voices { own: Some(Own::Designed), ..OWN_ONLY };

/// The four that the error page prints (E046).
pub(in crate::models) static OLDEST: Voices = Voices::only(&["Cherry", "Serena", "Ethan", "Chelsie"]);

#[rustfmt::skip]
pub(in crate::models) static TTS_MAY_2025: Voices = Voices::only(&[
    "Cherry", "Ethan", "Serena", "Chelsie", "Dylan", "Jada", "Sunny",
]);

pub(in crate::models) static OMNI_2_5: Voices = Voices::only(&["Ethan", "Chelsie"]);

#[rustfmt::skip]
pub(in crate::models) static LIVE_TRANSLATE: Voices = Voices::only(&[
    "Cherry", "Nofish", "Jada", "Dylan", "Sunny", "Peter", "Kiki", "Eric",
]);

#[rustfmt::skip]
pub(in crate::models) static LIVE_TRANSLATE_3_5: Voices = Voices::only(&[
    "Tina", "Cindy", "Liora Mira", "Sunnybobi", "Raymond", "Ethan", "Theo Calm", "Serena", "Harvey",
    "Maia", "Evan", "Qiao", "Momo", "Wil", "Angel", "Li Cassian", "Mia", "Joyner", "Gold", "Katerina",
    "Ryan", "Jennifer", "Aiden", "Mione", "Sohee", "Lenn", "Ono Anna", "Sonrisa", "Bodega", "Emilien",
    "Andre", "Radio Gol", "Alek", "Rizky", "Roya", "Arda", "Hana", "Dolce", "Jakub", "Griet", "Eliška",
    "Marina", "Siiri", "Ingrid", "Sigga", "Bea", "Chloe",
]);

/// The voice page gives the names without a date the list of September 2025; the list of models says that they stand for
/// the snapshot of December, whose list holds all of the older one.
#[rustfmt::skip]
pub(in crate::models) static OMNI_3: Voices = Voices::only(&[
    "Cherry", "Serena", "Ethan", "Chelsie", "Momo", "Vivian", "Moon", "Maia", "Kai", "Nofish", "Bella",
    "Jennifer", "Ryan", "Katerina", "Aiden", "Eldric Sage", "Mia", "Mochi", "Bellona", "Vincent", "Bunny",
    "Neil", "Elias", "Arthur", "Nini", "Ebona", "Seren", "Pip", "Stella", "Bodega", "Sonrisa", "Alek",
    "Dolce", "Sohee", "Ono Anna", "Lenn", "Emilien", "Andre", "Radio Gol", "Jada", "Dylan", "Li",
    "Marcus", "Roy", "Peter", "Sunny", "Eric", "Rocky", "Kiki",
]);

#[rustfmt::skip]
const OMNI_3_5_NAMES: &[&str] = &[
    "Tina", "Cindy", "Liora Mira", "Sunnybobi", "Raymond", "Ethan", "Theo Calm", "Serena", "Harvey",
    "Maia", "Evan", "Qiao", "Momo", "Wil", "Angel", "Li Cassian", "Mia", "Joyner", "Gold", "Katerina",
    "Ryan", "Jennifer", "Aiden", "Mione", "Sunny", "Dylan", "Eric", "Peter", "Joseph Chen", "Marcus",
    "Li", "Kiki", "Rocky", "Sohee", "Lenn", "Ono Anna", "Sonrisa", "Bodega", "Emilien", "Andre",
    "Radio Gol", "Alek", "Rizky", "Roya", "Arda", "Hana", "Dolce", "Jakub", "Griet", "Eliška", "Marina",
    "Siiri", "Ingrid", "Sigga", "Bea", "Chloe",
];

/// Of the models with a date, whose pages list no others.
pub(in crate::models) static OMNI_3_5: Voices = Voices::only(OMNI_3_5_NAMES);

/// Of the models without a date.
pub(in crate::models) static OMNI_3_5_AND_OWN: Voices = Voices::and_own(OMNI_3_5_NAMES);

#[rustfmt::skip]
pub(in crate::models) static OMNI_3_8: Voices = Voices::only(&[
    "Tina", "Cindy", "Liora Mira", "Raymond", "Zane", "Katerina", "Ryan", "Mia", "Cici", "Theo Calm",
    "Serena", "Maia", "Evan", "Qiao", "Momo", "Wil", "Angel", "Li Cassian", "Joyner", "Gold", "Jennifer",
    "Aiden", "Mione", "Sunny", "Dylan", "Eric", "Peter", "Joseph Chen", "Marcus", "Li", "Rocky", "Kiki",
    "Sohee", "Eliška", "Alek", "Arda", "Dolce", "Lenn", "Ono Anna", "Sonrisa", "Bodega", "Andre",
    "Radio Gol", "Rizky", "Roya", "Hana", "Jakub", "Griet", "Marina", "Siiri", "Ingrid", "Sigga", "Bea",
    "Chloe", "Emilien", "longanlingxin",
]);

#[rustfmt::skip]
pub(in crate::models) static SEPTEMBER_2025: Voices = Voices::only(&[
    "Cherry", "Ethan", "Nofish", "Elias", "Jennifer", "Ryan", "Katerina", "Jada", "Dylan", "Li", "Marcus",
    "Roy", "Peter", "Sunny", "Eric", "Rocky", "Kiki",
]);

#[rustfmt::skip]
pub(in crate::models) static TTS_3: Voices = Voices::only(&[
    "Cherry", "Ethan", "Serena", "Chelsie", "Momo", "Vivian", "Moon", "Maia", "Kai", "Bella",
    "Eldric Sage", "Mia", "Mochi", "Bellona", "Vincent", "Bunny", "Neil", "Arthur", "Nini", "Seren",
    "Pip", "Stella", "Nofish", "Elias", "Jennifer", "Ryan", "Katerina", "Jada", "Dylan", "Li", "Marcus",
    "Roy", "Peter", "Sunny", "Eric", "Rocky", "Kiki", "Aiden", "Bodega", "Sonrisa", "Alek", "Dolce",
    "Sohee", "Ono Anna", "Lenn", "Emilien", "Andre", "Radio Gol",
]);

#[rustfmt::skip]
pub(in crate::models) static TTS_3_INSTRUCT: Voices = Voices::only(&[
    "Cherry", "Ethan", "Serena", "Chelsie", "Momo", "Vivian", "Moon", "Maia", "Kai", "Bella",
    "Eldric Sage", "Mia", "Mochi", "Bellona", "Vincent", "Bunny", "Neil", "Arthur", "Nini", "Seren",
    "Pip", "Stella", "Nofish", "Elias",
]);

#[rustfmt::skip]
pub(in crate::models) static COSYVOICE_1: Voices = Voices::and_own(&[
    "longwan", "longcheng", "longhua", "longxiaochun", "longxiaoxia", "longxiaocheng", "longxiaobai",
    "longlaotie", "longshu", "longshuo", "longjing", "longmiao", "longyue", "longyuan", "longfei",
    "longjielidou", "longtong", "longxiang", "loongstella", "loongbella",
]);

#[rustfmt::skip]
pub(in crate::models) static COSYVOICE_2: Voices = Voices::and_own(&[
    "longyingxiao", "longjiqi", "longhouge", "longjixin", "longanyue", "longshange", "longanmin",
    "longdaiyu", "longgaoseng", "longanli", "longanlang", "longanwen", "longanyun", "longyumi_v2",
    "longxiaochun_v2", "longxiaoxia_v2", "longyichen", "longwanjun", "longlaobo", "longlaoyi",
    "longbaizhi", "longsanshu", "longxiu_v2", "longmiao_v2", "longyue_v2", "longnan_v2", "longyuan_v2",
    "longanqin", "longanya", "longanshuo", "longanling", "longanzhi", "longanrou", "longqiang_v2",
    "longhan_v2", "longxing_v2", "longhua_v2", "longwan_v2", "longcheng_v2", "longfeifei_v2",
    "longxiaocheng_v2", "longzhe_v2", "longyan_v2", "longtian_v2", "longze_v2", "longshao_v2",
    "longhao_v2", "kabuleshen_v2", "longhuhu", "longanpei", "longwangwang", "longpaopao", "longshanshan",
    "longniuniu", "longyingmu", "longyingxun", "longyingcui", "longyingda", "longyingjing", "longyingyan",
    "longyingtian", "longyingbing", "longyingtao", "longyingling", "longanran", "longanxuan",
    "longanchong", "longanping", "longjielidou_v2", "longling_v2", "longke_v2", "longxian_v2",
    "longlaotie_v2", "longjiayi_v2", "longtao_v2", "longfei_v2", "libai_v2", "longjin_v2", "longshu_v2",
    "loongbella_v2", "longshuo_v2", "longxiaobai_v2", "longjing_v2", "loongstella_v2", "loongyuuna_v2",
    "loongyuuma_v2", "loongjihun_v2", "loongeva_v2", "loongbrian_v2", "loongluna_v2", "loongluca_v2",
    "loongemily_v2", "loongeric_v2", "loongabby_v2", "loongannie_v2", "loongandy_v2", "loongava_v2",
    "loongbeth_v2", "loongbetty_v2", "loongcindy_v2", "loongcally_v2", "loongdavid_v2", "loongdonna_v2",
    "loongkyong_v2", "loongtomoka_v2", "loongtomoya_v2",
]);

#[rustfmt::skip]
pub(in crate::models) static COSYVOICE_3_FLASH: Voices = Voices::and_own(&[
    "longanyang", "longanhuan", "longhuhu_v3", "longpaopao_v3", "longjielidou_v3", "longxian_v3",
    "longling_v3", "longshanshan_v3", "longniuniu_v3", "longjiaxin_v3", "longjiayi_v3", "longanyue_v3",
    "longlaotie_v3", "longshange_v3", "longanmin_v3", "loongkyong_v3", "loongriko_v3", "loongtomoka_v3",
    "loongabby_v3", "loongandy_v3", "loongannie_v3", "loongava_v3", "loongbeth_v3", "loongbetty_v3",
    "loongcally_v3", "loongcindy_v3", "loongdavid_v3", "loongdonna_v3", "loongemily_v3", "loongeric_v3",
    "loongluna_v3", "loongluca_v3", "loongtomoya_v3", "loongyuuna_v3", "loongyuuma_v3", "loongjihun_v3",
    "loongindah_v3", "longfei_v3", "longyingxiao_v3", "longyingxun_v3", "longyingjing_v3",
    "longyingling_v3", "longyingtao_v3", "longxiaochun_v3", "longxiaoxia_v3", "longyumi_v3",
    "longanyun_v3", "longanwen_v3", "longanli_v3", "longanlang_v3", "longyingmu_v3", "longantai_v3",
    "longhua_v3", "longcheng_v3", "longze_v3", "longzhe_v3", "longyan_v3", "longxing_v3", "longtian_v3",
    "longwan_v3", "longqiang_v3", "longfeifei_v3", "longhao_v3", "longanrou_v3", "longhan_v3",
    "longanzhi_v3", "longanling_v3", "longanya_v3", "longanqin_v3", "longmiao_v3", "longsanshu_v3",
    "longyuan_v3", "longyue_v3", "longxiu_v3", "longnan_v3", "longwanjun_v3", "longyichen_v3",
    "longlaobo_v3", "longlaoyi_v3", "longjiqi_v3", "longhouge_v3", "longdaiyu_v3", "longanran_v3",
    "longanxuan_v3", "longshuo_v3", "longshu_v3", "loongbella_v3",
]);

pub(in crate::models) static COSYVOICE_3_PLUS: Voices = Voices::and_own(&["longanyang", "longanhuan"]);

#[rustfmt::skip]
pub(in crate::models) static AUDIO_3_FLASH: Voices = Voices::and_own(&[
    "longanfengyue", "longanyuanfei", "longanlingxi", "longanxiaoxin", "longanhuan_v3.6",
    "longjielidou_v3.6", "longpaopao_v3.6", "longhuohuo_v3.6", "longchuanshu_v3.6", "loongmary",
    "loongeva_v3.6", "loongjohn",
]);

pub(in crate::models) static AUDIO_3_PLUS: Voices = Voices::and_own(&["longanlingxin", "longanlufeng"]);

/// Of Qwen-Audio in real time: the page of 2026.
#[rustfmt::skip]
pub(in crate::models) static AUDIO_REALTIME: Voices = Voices::and_own(&[
    "longanqian", "longanlingxin", "longanlingxi", "longanxiaoxin", "longanlufeng",
]);

#[rustfmt::skip]
pub(in crate::models) static AUDIO_REALTIME_3_1: Voices = Voices::and_own(&[
    "longanqian", "longanlingxin", "longanlingxi", "longanxiaoxin", "longanlufeng", "longanqian_v3.1",
    "longanhuan_v3.1", "longanlingxin_v3.1", "longanfengyue_v3.1", "xunanchuan_v3.1", "beth_v3.1",
    "betty_v3.1", "cally_v3.1",
]);

#[rustfmt::skip]
pub(in crate::models) static AUDIO_3_1_FLASH: Voices = Voices::and_own(&[
    "longanhuan_v3.1", "longanlingxin_v3.1", "longanfengyue_v3.1", "xunanchuan_v3.1", "yuxiaoyun_v3.1",
    "qiaoxiaojiao_v3.1", "xiaxiaochen_v3.1", "anmingyuan_v3.1", "wenhuaiqing_v3.1", "anxiaolan_v3.1",
    "xieshurou_v3.1", "baiqinglan_v3.1", "xuyuyuan_v3.1", "anruorou_v3.1", "wenhuaizhi_v3.1",
    "xiaoxingzhi_v3.1", "guyunshu_v3.1", "huozhuoshi_v3.1", "yeqinghe_v3.1", "yunhuanhuan_v3.1",
    "xuxiaoqiao_v3.1", "baianran_v3.1", "xuyanchu_v3.1", "yezhiqing_v3.1", "andi_v3.1", "anyuqing_v3.1",
    "Emily_v3.1", "Luna_v3.1", "Eric_v3.1", "Luca_v3.1", "Abby_v3.1", "Annie_v3.1", "Ava_v3.1",
    "Beth_v3.1", "Betty_v3.1", "Cally_v3.1", "Cindy_v3.1", "Donna_v3.1", "Andy_v3.1", "Brian_v3.1",
    "David_v3.1", "longanyuanfei_v3.1", "longjielidou_v3.1", "longanlingxi_v3.1", "longhuohuo_v3.1",
    "longyingtao_v3.1", "longanya_v3.1", "longwan_v3.1", "longxing_v3.1", "longhua_v3.1", "longhan_v3.1",
    "longanzhi_v3.1", "longzhe_v3.1", "longanyang_v3.1", "libai_v3.1", "longling_v3.1", "longniuniu_v3.1",
    "longshanshan_v3.1", "longpaopao_v3.1", "loongstella_v3.1", "longyuan_v3.1", "longmiao_v3.1",
    "longsanshu_v3.1", "longanli_v3.1", "longanwen_v3.1", "longanlang_v3.1", "longxiaoxia_v3.1",
    "longanchong_v3.1",
]);
